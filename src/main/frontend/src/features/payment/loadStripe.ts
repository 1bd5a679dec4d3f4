import type { Stripe } from '@stripe/stripe-js';
import { ApiProblem } from '../../lib/http';

type StripeFactory = (publishableKey: string) => Stripe;

const FAILED = {
  type: '/problems/payment-script',
  title: 'The card form could not be loaded',
  detail:
    'Check your internet connection, and switch off any blocker of scripts for this page. Your seats are kept; please try again.',
};

let script: Promise<StripeFactory> | undefined;

/** Loads Stripe's own script, once, from where the server says. A failed load can be tried again. */
export async function loadStripe(scriptUrl: string, publishableKey: string): Promise<Stripe> {
  script ??= loadScript(scriptUrl);
  try {
    return (await script)(publishableKey);
  } catch (error) {
    script = undefined;
    throw error;
  }
}

function loadScript(url: string): Promise<StripeFactory> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = url;
    element.async = true;
    const fail = () => {
      element.remove();
      reject(new ApiProblem(FAILED));
    };
    element.onerror = fail;
    element.onload = () => {
      const factory = (window as { Stripe?: unknown }).Stripe;
      if (typeof factory === 'function') {
        resolve(factory as StripeFactory);
      } else {
        fail();
      }
    };
    document.head.append(element);
  });
}
