// The card form inside its frame. Talks with the embedding page by messages; card data goes from
// here to the API and nowhere else.
(() => {
  'use strict';

  const { format, check, digits } = window.cardFields;
  const parentOrigin = new URLSearchParams(window.location.search).get('origin') ?? '';
  const inputs = Object.fromEntries(
    ['number', 'expiry', 'cvc'].map((name) => [name, document.getElementById(name)]));
  let lastChange = '';

  const tell = (message) => window.parent.postMessage(message, parentOrigin);

  const fault = (name) => check[name](inputs[name].value, inputs.number.value);

  function show(name) {
    const message = fault(name)?.[1] ?? '';
    document.getElementById(`${name}-error`).textContent = message;
    inputs[name].setAttribute('aria-invalid', message ? 'true' : 'false');
  }

  function hide(name) {
    document.getElementById(`${name}-error`).textContent = '';
    inputs[name].removeAttribute('aria-invalid');
  }

  /** Shows all faults, moves to the first, and gives it as Stripe's error. */
  function validate() {
    const names = Object.keys(inputs);
    names.forEach(show);
    const first = names.find(fault);
    if (!first) return {};
    inputs[first].focus();
    const [code, message] = fault(first);
    return { error: { type: 'validation_error', code, message } };
  }

  function changed() {
    const complete = Object.keys(inputs).every((name) => !fault(name));
    const empty = Object.values(inputs).every((input) => input.value === '');
    const detail = { complete, empty, collapsed: false, value: { type: 'card' } };
    if (JSON.stringify(detail) !== lastChange) tell({ type: 'change', detail });
    lastChange = JSON.stringify(detail);
  }

  function cardData(prefix) {
    const [month, year] = [digits(inputs.expiry.value).slice(0, 2), digits(inputs.expiry.value).slice(2)];
    return {
      [`${prefix}[number]`]: digits(inputs.number.value),
      [`${prefix}[exp_month]`]: String(Number(month)),
      [`${prefix}[exp_year]`]: `20${year}`,
      [`${prefix}[cvc]`]: inputs.cvc.value,
    };
  }

  async function post(path, fields) {
    try {
      const response = await fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
      const body = await response.json();
      return response.ok ? { object: body } : { error: body.error };
    } catch (error) {
      const message = `We could not reach the payment service (${error.message}).`;
      return { error: { type: 'api_connection_error', message } };
    }
  }

  async function confirm({ key, clientSecret }) {
    const { object, error } = await post(`/v1/payment_intents/${clientSecret.split('_secret_')[0]}/confirm`, {
      key, client_secret: clientSecret, use_stripe_sdk: 'true',
      'payment_method_data[type]': 'card', ...cardData('payment_method_data[card]'),
    });
    return error ? { error } : { paymentIntent: object };
  }

  async function createPaymentMethod({ key }) {
    const { object, error } = await post('/v1/payment_methods', { key, type: 'card', ...cardData('card') });
    return error ? { error } : { paymentMethod: object };
  }

  const validated = (work) => async (message) => {
    const refusal = validate();
    return refusal.error ? refusal : work(message);
  };

  const questions = {
    submit: async () => validate(),
    confirm: validated(confirm),
    createPaymentMethod: validated(createPaymentMethod),
  };

  const orders = {
    focus: () => inputs.number.focus(),
    blur: () => document.activeElement?.blur(),
    clear: () => Object.values(inputs).forEach((input) => { input.value = ''; hide(input.name); }),
    appearance: ({ variables = {} }) => {
      const root = document.documentElement.style;
      if (variables.colorPrimary) root.setProperty('--accent', variables.colorPrimary);
      if (variables.colorDanger) root.setProperty('--danger', variables.colorDanger);
      if (variables.colorText) root.setProperty('--ink', variables.colorText);
      if (variables.colorBackground) root.setProperty('--paper', variables.colorBackground);
    },
  };

  window.addEventListener('message', async (event) => {
    if (event.source !== window.parent || event.origin !== parentOrigin) return;
    const { type, id } = event.data;
    orders[type]?.(event.data);
    if (questions[type]) tell({ answerTo: id, result: await questions[type](event.data) });
  });

  for (const [name, input] of Object.entries(inputs)) {
    input.addEventListener('input', (event) => {
      const deleting = event.inputType?.startsWith('delete');
      if (!deleting) input.value = format[name](input.value);
      if (input.getAttribute('aria-invalid') === 'true') show(name);
      changed();
    });
    input.addEventListener('blur', () => { if (input.value !== '') show(name); });
    input.addEventListener('focus', () => tell({ type: 'focus', detail: {} }));
    input.addEventListener('blur', () => tell({ type: 'blur', detail: {} }));
  }
  document.getElementById('form').addEventListener('submit', (event) => {
    event.preventDefault();
    validate();
  });
  const content = document.getElementById('content');
  new ResizeObserver(() => tell({ height: Math.ceil(content.getBoundingClientRect().height) })).observe(content);
  tell({ type: 'ready' });
  changed();
})();
