import { expect, test } from 'vitest';
import { formatMoney, formatVatRate } from './money';

test.each([
  [8500, 'GBP', '£85.00'],
  [5, 'GBP', '£0.05'],
  [0, 'GBP', '£0.00'],
  [-8505, 'GBP', '-£85.05'],
  [123456789, 'GBP', '£1,234,567.89'],
  [900719925474099, 'GBP', '£9,007,199,254,740.99'],
  [500, 'JPY', 'JP¥500'],
])('%i minor units of %s are %s', (amountMinor, currency, text) => {
  expect(formatMoney({ amountMinor, currency })).toBe(text);
});

test('basis points become per cent', () => {
  expect(formatVatRate(2000)).toBe('20%');
  expect(formatVatRate(1750)).toBe('17.5%');
});
