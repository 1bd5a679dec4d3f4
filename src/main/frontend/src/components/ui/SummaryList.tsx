import type { ReactNode } from 'react';

export interface SummaryRow {
  term: ReactNode;
  value: ReactNode;
}

/** Terms and their values, as on a "check your answers" page. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ term, value }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
