import { expect, test } from 'vitest';
import { formatVat, noVatNote, vatNote } from './vat';

const vat = { amountMinor: 1417, currency: 'GBP' };
const none = { amountMinor: 0, currency: 'GBP' };

test('says that VAT is in a price, or why it is not', () => {
  expect(vatNote('STANDARD')).toBe('incl. VAT');
  expect(vatNote('EXEMPT')).toBe('VAT exempt');
  expect(vatNote('ZERO')).toBe('zero-rated for VAT');
  expect(vatNote('REVERSE_CHARGE')).toBe('without VAT: reverse charge');
});

test('says so beside other prices only where there is none', () => {
  expect(noVatNote('STANDARD')).toBe('');
  expect(noVatNote('EXEMPT')).toBe(', VAT exempt');
});

test('writes the VAT, or the reason in its place', () => {
  expect(formatVat(vat, 'STANDARD')).toBe('£14.17');
  expect(formatVat(none, 'EXEMPT')).toBe('Exempt');
  expect(formatVat(none, 'REVERSE_CHARGE')).toBe('Reverse charge');
});
