import type { Money } from './api';

/** Writes an amount the British way: £85.00. Exact: never passes through a floating-point number. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const sign = amountMinor < 0 ? '-' : '';
  const minor = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = minor.slice(0, minor.length - digits);
  const rest = digits > 0 ? `.${minor.slice(-digits)}` : '';
  return format.format(`${sign}${whole}${rest}` as Intl.StringNumericLiteral);
}

/** 2000 basis points are 20 %. */
export function formatVatRate(basisPoints: number): string {
  return `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(basisPoints / 100)}%`;
}
