import type { Terms } from '../../lib/api';

/** The terms, readable in the page: blocks apart by blank lines, the first line of each its heading. */
export function TermsText({ terms }: { terms: Terms }) {
  const blocks = terms.text.split(/\n\s*\n/).map((block) => block.trim().split('\n'));
  return (
    <details className="more terms">
      <summary>
        Read the {terms.title.toLowerCase()} <span className="quiet">(version {terms.version})</span>
      </summary>
      {blocks.map(([first = '', ...rest], index) =>
        rest.length === 0 ? (
          <p key={index}>{first}</p>
        ) : (
          <section key={index}>
            <h3>{first}</h3>
            <p className="lines">{rest.join('\n')}</p>
          </section>
        ),
      )}
    </details>
  );
}
