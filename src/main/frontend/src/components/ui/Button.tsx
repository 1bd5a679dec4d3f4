import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'secondary' | 'quiet';
  /** While something runs: stays focusable, says so, and does nothing when pressed again. */
  busy?: boolean;
  busyText?: string;
}

export function Button({ kind = 'primary', busy = false, busyText, children, onClick, ...rest }: Props) {
  return (
    <>
      <button
        type="button"
        {...rest}
        className={`button button-${kind} ${rest.className ?? ''}`}
        aria-disabled={busy || undefined}
        onClick={(event) => {
          if (busy) {
            event.preventDefault();
          } else {
            onClick?.(event);
          }
        }}
      >
        {busy && <span className="spinner" aria-hidden="true" />}
        {busy && busyText ? busyText : children}
      </button>
      <span className="visually-hidden" role="status">
        {busy ? busyText : ''}
      </span>
    </>
  );
}
