import type { Appearance } from '@stripe/stripe-js';

/** The card form in our colours; they have to be repeated, since its frame cannot see our styles. */
export const appearance: Appearance = {
  theme: 'stripe',
  variables: {
    colorPrimary: '#0b4f5c',
    colorText: '#14272e',
    colorDanger: '#b3231c',
    colorBackground: '#ffffff',
    fontFamily: 'system-ui, sans-serif',
    fontSizeBase: '17px',
    borderRadius: '8px',
  },
};
