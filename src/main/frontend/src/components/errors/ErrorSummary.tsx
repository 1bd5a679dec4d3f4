import { useEffect, useRef, type MouseEvent } from 'react';
import { fieldId, type NamedError } from '../../lib/http';
import { messages } from '../../lib/messages';

interface Props {
  errors: readonly NamedError[];
  /** Changes with every submit, so that the summary takes focus each time. */
  attempt: number;
}

/** Says what must be put right, takes focus, and leads to each field. */
export function ErrorSummary({ errors, attempt }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  const any = errors.length > 0;

  useEffect(() => {
    if (any) {
      summary.current?.focus();
    }
  }, [any, attempt]);

  if (!any) {
    return null;
  }
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{messages.thereIsAProblem}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={name + message}>
            {name === '' ? (
              message
            ) : (
              <a href={`#${fieldId(name)}`} onClick={(event) => goTo(event, name)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: MouseEvent, name: string) {
  const field = document.getElementById(fieldId(name));
  if (field) {
    event.preventDefault();
    const folded = field.closest<HTMLDetailsElement>('details:not([open])');
    if (folded) {
      folded.open = true;
    }
    field.focus();
    (field.closest('.field') ?? field).scrollIntoView({ block: 'start' });
  }
}
