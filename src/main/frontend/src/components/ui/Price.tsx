import type { Money } from '../../lib/api';
import { messages } from '../../lib/messages';
import { formatMoney } from '../../lib/money';

/** £85.00 incl. VAT */
export function Price({ of }: { of: Money }) {
  return (
    <span className="price">
      <strong>{formatMoney(of)}</strong> <span className="quiet">{messages.inclVat}</span>
    </span>
  );
}
