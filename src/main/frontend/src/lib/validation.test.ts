import { describe, expect, test } from 'vitest';
import { email, optionalEmail, optionalPhone, optionalText, requiredText, type z } from './validation';

const complaintOf = (schema: z.ZodType, value: string) =>
  schema.safeParse(value).error?.issues[0]?.message;

describe('an e-mail address', () => {
  const required = email('Enter your e-mail address');

  test.each(['ann@example.com', ' ann@example.com ', "o'brien+a@mail.example.com"])('%s is taken', (text) => {
    expect(required.parse(text)).toBe(text.trim());
  });

  test.each(['ann', 'ann@', '@example.com', 'ann@example', 'a b@example.com', 'a@b@example.com', 'ann@example.com.', 'a@example.com,b@example.com'])(
    '%s is no address',
    (text) => {
      expect(complaintOf(required, text)).toBe('Enter an e-mail address like name@example.com');
    },
  );

  test('of nothing but spaces is missing', () => {
    expect(complaintOf(required, '  ')).toBe('Enter your e-mail address');
  });

  test('may be left out where it is optional, but not be wrong', () => {
    expect(optionalEmail.parse(' ')).toBe('');
    expect(complaintOf(optionalEmail, 'ann@')).toBe('Enter an e-mail address like name@example.com');
    expect(complaintOf(optionalEmail, `${'a'.repeat(250)}@example.com`)).toBeDefined();
  });
});

test('a phone number is optional and may be written in any usual way', () => {
  expect(optionalPhone.parse('')).toBe('');
  expect(optionalPhone.parse('+44 (0)1632 960-001')).toBe('+44 (0)1632 960-001');
  expect(complaintOf(optionalPhone, 'call me')).toBe('Enter a phone number, like 01632 960 001');
});

test('texts are trimmed, and too long ones told their limit', () => {
  expect(requiredText(120, 'Enter your name').parse(' Ann ')).toBe('Ann');
  expect(complaintOf(requiredText(120, 'Enter your name'), '\t ')).toBe('Enter your name');
  expect(complaintOf(optionalText(1000), 'x'.repeat(1001))).toBe('Use 1,000 characters or fewer');
});
