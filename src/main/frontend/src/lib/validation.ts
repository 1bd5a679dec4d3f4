import * as z from 'zod';

// Zod would otherwise compile validators with `new Function`, which our CSP forbids.
z.config({ jitless: true });

const EMAIL = /^[^@\s<>",;]+@[^@\s<>",;]+\.[^@\s<>",;.]+$/;
const ADDRESS_WANTED = 'Enter an e-mail address like name@example.com';
const VAT_NUMBER = /^[A-Z]{2}[0-9A-Z+*]{2,13}$/;
const PHONE = /^[0-9+() .-]{6,30}$/;

/** The rules of the server, with its texts, so that a slip is shown before anything is sent. */
export const requiredText = (max: number, missing: string) =>
  z.string().trim().min(1, missing).max(max, tooLong(max));

export const optionalText = (max: number) => z.string().trim().max(max, tooLong(max));

export const email = (missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(254, tooLong(254))
    .regex(EMAIL, ADDRESS_WANTED);

export const optionalEmail = optionalText(254).refine(
  (text) => text === '' || EMAIL.test(text),
  ADDRESS_WANTED,
);

export const optionalPhone = z
  .string()
  .trim()
  .refine((text) => text === '' || PHONE.test(text), 'Enter a phone number, like 01632 960 001');

/** The country and something behind it; what each country wants the server knows. */
export const optionalVatNumber = z
  .string()
  .trim()
  .refine(
    (text) => text === '' || VAT_NUMBER.test(text.replace(/[\s.-]/g, '').toUpperCase()),
    'Enter a VAT number with its country code, like GB123456789',
  );

function tooLong(max: number): string {
  return `Use ${max.toLocaleString('en-GB')} characters or fewer`;
}

export { z };
