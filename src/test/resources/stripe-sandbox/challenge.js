// The bank's page: in a frame over the shop, or on its own when a server sent the customer here.
(() => {
  'use strict';

  const query = new URLSearchParams(window.location.search);
  const id = query.get('payment_intent') ?? '';
  const origin = query.get('origin');
  const returnUrl = query.get('return_url');
  const buttons = { approve: document.getElementById('approve'), decline: document.getElementById('decline') };
  const status = document.getElementById('status');

  const tell = (message) => { if (origin) window.parent.postMessage(message, origin); };

  const money = ({ amount, currency }) =>
    new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(amount / 100);

  const enable = (on) => Object.values(buttons).forEach((button) => { button.disabled = !on; });

  function back(intent) {
    if (!returnUrl) return;
    const target = new URL(returnUrl);
    target.searchParams.set('payment_intent', intent.id);
    target.searchParams.set('payment_intent_client_secret', intent.client_secret);
    target.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'failed');
    window.location.assign(target);
  }

  async function answer(outcome) {
    enable(false);
    status.textContent = 'Telling your bank…';
    try {
      const response = await fetch(`/sandbox/payment_intents/${encodeURIComponent(id)}/authenticate`, {
        method: 'POST', body: JSON.stringify({ outcome }),
      });
      const body = await response.json();
      status.textContent = outcome === 'succeed' ? 'Approved.' : 'Declined.';
      tell({ type: 'answered' });
      if (response.ok) back(body);
    } catch {
      status.textContent = 'Your bank could not be reached. Please try again.';
      enable(true);
    }
  }

  async function showAmount() {
    const response = await fetch(`/sandbox/payment_intents/${encodeURIComponent(id)}`);
    const intent = await response.json();
    if (response.ok) {
      document.getElementById('title').textContent = `Your bank asks: approve this payment of ${money(intent)}?`;
    }
  }

  buttons.approve.addEventListener('click', () => answer('succeed'));
  buttons.decline.addEventListener('click', () => answer('fail'));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !buttons.decline.disabled) answer('fail');
  });
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== origin) return;
    if (event.data.type === 'decline' && !buttons.decline.disabled) answer('fail');
    if (event.data.type === 'focus') buttons.approve.focus();
  });

  enable(true);
  showAmount().catch(() => { status.textContent = 'The amount could not be shown.'; })
    .finally(() => tell({ type: 'ready' }));
})();
