import { messages } from '../../lib/messages';

/** Something is on its way; said to screen readers too. */
export function Loading({ what }: { what?: string }) {
  return (
    <p className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      {messages.loading}
      {what && ` ${what}`}…
    </p>
  );
}
