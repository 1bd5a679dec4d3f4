import type { Money, Session } from './api';
import { formatMoney } from './money';

export type VatTreatment = Session['vatTreatment'];

const NOTES: Record<VatTreatment, string> = {
  STANDARD: 'incl. VAT',
  ZERO: 'zero-rated for VAT',
  EXEMPT: 'VAT exempt',
  REVERSE_CHARGE: 'without VAT: reverse charge',
};

const REASONS: Record<Exclude<VatTreatment, 'STANDARD'>, string> = {
  ZERO: 'Zero-rated',
  EXEMPT: 'Exempt',
  REVERSE_CHARGE: 'Reverse charge',
};

/** What stands behind a price: £85.00 incl. VAT, £85.00 VAT exempt. */
export function vatNote(treatment: VatTreatment): string {
  return NOTES[treatment];
}

/** The same behind a price that is not the only one on the page: only where there is no VAT in it. */
export function noVatNote(treatment: VatTreatment): string {
  return treatment === 'STANDARD' ? '' : `, ${vatNote(treatment)}`;
}

/** The VAT of a price, or why there is none. */
export function formatVat(vat: Money, treatment: VatTreatment): string {
  return treatment === 'STANDARD' ? formatMoney(vat) : REASONS[treatment];
}
