import type { Money } from '../../lib/api';
import { formatMoney } from '../../lib/money';
import { vatNote, type VatTreatment } from '../../lib/vat';

/** £85.00 incl. VAT, or why there is none in it */
export function Price({ of, vat }: { of: Money; vat: VatTreatment }) {
  return (
    <span className="price">
      <strong>{formatMoney(of)}</strong> <span className="quiet">{vatNote(vat)}</span>
    </span>
  );
}
