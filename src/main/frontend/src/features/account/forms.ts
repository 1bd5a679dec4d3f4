import { email, requiredText, z } from '../../lib/validation';

const address = email('Enter your e-mail address');
const newPassword = z
  .string()
  .min(12, 'Choose a password of 12 to 128 characters')
  .max(128, 'Choose a password of 12 to 128 characters');

export const PASSWORD_HINT =
  'At least 12 characters. A few words that only you would put together are best.';

export const signInSchema = z.object({
  email: address,
  password: z.string().min(1, 'Enter your password'),
});

export const registerSchema = z.object({
  name: requiredText(120, 'Enter your name'),
  email: address,
  password: newPassword,
});

export const forgottenSchema = z.object({ email: address });

export const passwordSchema = z.object({ newPassword });
