import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const script = () => document.head.querySelector('script[src*="stripe"]');
const arrives = (event: string) => script()?.dispatchEvent(new Event(event));
let load: (url: string, key: string) => Promise<unknown>;

beforeEach(async () => {
  vi.resetModules();
  load = (await import('./loadStripe')).loadStripe;
});

afterEach(() => {
  script()?.remove();
  vi.unstubAllGlobals();
});

test('loads the script once and opens it with our key', async () => {
  vi.stubGlobal('Stripe', (key: string) => ({ key }));
  const first = load('https://stripe.example.com/v3', 'pk_1');
  const second = load('https://stripe.example.com/v3', 'pk_1');
  arrives('load');
  expect(await first).toEqual({ key: 'pk_1' });
  expect(await second).toEqual({ key: 'pk_1' });
  expect(document.head.querySelectorAll('script[src*="stripe"]')).toHaveLength(1);
});

test('a script that was blocked can be loaded again', async () => {
  const blocked = load('https://stripe.example.com/v3', 'pk_1');
  arrives('error');
  await expect(blocked).rejects.toMatchObject({ title: 'The card form could not be loaded' });
  vi.stubGlobal('Stripe', () => 'open');
  const again = load('https://stripe.example.com/v3', 'pk_1');
  arrives('load');
  expect(await again).toBe('open');
});

test('a script that a filter emptied counts as blocked', async () => {
  const emptied = load('https://stripe.example.com/v3', 'pk_1');
  arrives('load');
  await expect(emptied).rejects.toMatchObject({ kind: 'payment-script' });
});
