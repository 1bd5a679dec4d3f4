// Stand-in of Stripe.js: the calls that @stripe/react-stripe-js makes, against the sandbox.
// Card data is typed into frames of the sandbox and never reaches the embedding page.
// Styles are set through the CSSOM, so that the page may forbid inline styles.
(() => {
  'use strict';

  const ORIGIN = new URL(document.currentScript.src).origin;
  const unsupported = (what) =>
    Promise.resolve({ error: { type: 'invalid_request_error', message: `The sandbox offers no ${what}.` } });

  const intentId = (clientSecret) => String(clientSecret).split('_secret_')[0];

  const asError = (error) => ({ error: { type: 'api_connection_error', message: error.message } });

  async function call(key, method, path, fields) {
    const form = new URLSearchParams({ ...fields, key });
    const url = ORIGIN + path;
    try {
      const response = await (method === 'GET'
        ? fetch(`${url}?${form}`)
        : fetch(url, { method, body: form }));
      const body = await response.json();
      return response.ok ? { object: body } : { error: body.error };
    } catch (error) {
      return asError(new Error(`We could not reach the payment service (${error.message}).`));
    }
  }

  // ---- frames ------------------------------------------------------------------------------

  function frame(src, title) {
    const element = document.createElement('iframe');
    element.src = src;
    element.title = title;
    element.setAttribute('allow', 'payment');
    Object.assign(element.style, { border: '0', display: 'block', width: '100%' });
    return element;
  }

  /** Questions to a frame and their answers, and what the frame tells by itself. */
  class Channel {
    constructor(iframe, onNews) {
      this.iframe = iframe;
      this.waiting = new Map();
      this.count = 0;
      this.listener = (event) => {
        if (event.origin !== ORIGIN || event.source !== iframe.contentWindow) return;
        const { answerTo, ...news } = event.data;
        if (answerTo === undefined) return onNews(news);
        this.waiting.get(answerTo)?.(news.result);
        this.waiting.delete(answerTo);
      };
      window.addEventListener('message', this.listener);
    }

    tell(message) {
      this.iframe.contentWindow?.postMessage(message, ORIGIN);
    }

    ask(message) {
      const id = ++this.count;
      return new Promise((resolve) => {
        this.waiting.set(id, resolve);
        this.tell({ ...message, id });
      });
    }

    close() {
      window.removeEventListener('message', this.listener);
      this.waiting.forEach((resolve) => resolve(asError(new Error('The payment form was closed.'))));
      this.waiting.clear();
    }
  }

  // ---- elements ----------------------------------------------------------------------------

  class Element {
    constructor(kind, elements) {
      this._kind = kind;
      this._elements = elements;
      this._listeners = new Map();
    }

    mount(target) {
      const node = typeof target === 'string' ? document.querySelector(target) : target;
      if (!node) throw new Error(`There is no node to mount the payment form on: ${target}`);
      this.unmount();
      const query = new URLSearchParams({ origin: window.location.origin });
      this._iframe = frame(`${ORIGIN}/payment-element?${query}`, 'Secure payment input frame');
      this._iframe.style.height = '300px';
      this._channel = new Channel(this._iframe, (news) => this._hear(news));
      this._iframe.addEventListener('error', () => this._emit('loaderror', asError(new Error('not loaded'))));
      node.replaceChildren(this._iframe);
      return this;
    }

    _hear(news) {
      if (news.height) this._iframe.style.height = `${news.height}px`;
      if (news.type === 'ready') this._channel.tell({ type: 'appearance', ...this._elements._options.appearance });
      if (news.type) this._emit(news.type, { elementType: this._kind, ...news.detail });
    }

    _emit(name, detail) {
      const all = this._listeners.get(name) ?? [];
      const event = name === 'ready' ? { elementType: this._kind } : detail;
      [...all].forEach((listener) => listener(event));
    }

    on(name, listener) {
      this._listeners.set(name, [...(this._listeners.get(name) ?? []), listener]);
      return this;
    }

    once(name, listener) {
      const first = (event) => {
        this.off(name, first);
        listener(event);
      };
      return this.on(name, first);
    }

    off(name, listener) {
      const all = this._listeners.get(name) ?? [];
      this._listeners.set(name, listener ? all.filter((one) => one !== listener) : []);
      return this;
    }

    addEventListener(name, listener) { return this.on(name, listener); }
    removeEventListener(name, listener) { return this.off(name, listener); }
    update() { return this; }
    collapse() { return this; }
    focus() { this._channel?.tell({ type: 'focus' }); }
    blur() { this._channel?.tell({ type: 'blur' }); }
    clear() { this._channel?.tell({ type: 'clear' }); }

    unmount() {
      this._channel?.close();
      this._iframe?.remove();
      this._channel = this._iframe = undefined;
    }

    destroy() {
      this.unmount();
      this._elements._forget(this._kind);
      this._listeners.clear();
    }

    _ask(message) {
      if (!this._channel) return Promise.resolve(asError(new Error('The payment form is not on the page.')));
      return this._channel.ask(message);
    }
  }

  class Elements {
    constructor(options) {
      this._options = { ...options };
      this._created = new Map();
    }

    create(kind) {
      if (this._created.has(kind)) throw new Error(`There is a ${kind} element already.`);
      const element = new Element(kind, this);
      this._created.set(kind, element);
      return element;
    }

    getElement(kind) {
      const name = typeof kind === 'string' ? kind : kind?.__elementType;
      return this._created.get(name) ?? null;
    }

    update(options) {
      Object.assign(this._options, options);
      this._card()?._channel?.tell({ type: 'appearance', ...this._options.appearance });
    }

    fetchUpdates() { return Promise.resolve({}); }
    submit() { return this._card()?._ask({ type: 'submit' }) ?? Promise.resolve({}); }
    _card() { return this._created.get('payment') ?? this._created.get('card'); }
    _forget(kind) { this._created.delete(kind); }
  }

  // ---- 3-D Secure --------------------------------------------------------------------------

  /** Shows the bank's page over ours until the customer has answered; focus stays inside. */
  function challenge(id) {
    const before = document.activeElement;
    const query = new URLSearchParams({ payment_intent: id, origin: window.location.origin });
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', 'Your bank asks you to approve this payment');
    Object.assign(dialog.style, {
      background: '#fff', border: '0', borderRadius: '12px', boxShadow: '0 8px 40px rgba(0,0,0,.4)',
      boxSizing: 'border-box', height: '440px', margin: 'auto', maxHeight: '96vh', maxWidth: '96vw',
      overflow: 'hidden', padding: '0', width: '420px',
    });
    const iframe = frame(`${ORIGIN}/challenge?${query}`, 'Approve this payment at your bank');
    iframe.style.height = '100%';
    dialog.append(iframe);
    document.body.append(dialog);
    return new Promise((resolve) => {
      const channel = new Channel(iframe, (news) => {
        if (news.type === 'ready') channel.tell({ type: 'focus' });
        if (news.type !== 'answered') return;
        channel.close();
        dialog.close();
        dialog.remove();
        before?.focus?.();
        resolve();
      });
      // Escape declines, which only the bank's page can do.
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        channel.tell({ type: 'decline' });
      });
      dialog.showModal();
      iframe.focus();
    });
  }

  // ---- Stripe ------------------------------------------------------------------------------

  function Stripe(key, _options) {
    const retrieve = (clientSecret) =>
      call(key, 'GET', `/v1/payment_intents/${intentId(clientSecret)}`, { client_secret: clientSecret });

    const asIntent = ({ object, error }) => (error ? { error } : { paymentIntent: object });

    /** Goes through 3-D Secure when the intent asks for it; a refusal becomes an error. */
    async function finish(result) {
      const intent = result.paymentIntent;
      if (result.error || intent.status !== 'requires_action') return result;
      await challenge(intent.id);
      const after = asIntent(await retrieve(intent.client_secret));
      const failed = after.paymentIntent?.status === 'requires_payment_method';
      return failed ? { error: { ...after.paymentIntent.last_payment_error, payment_intent: after.paymentIntent } } : after;
    }

    const confirmWith = (clientSecret, fields) =>
      call(key, 'POST', `/v1/payment_intents/${intentId(clientSecret)}/confirm`, {
        client_secret: clientSecret, use_stripe_sdk: 'true', ...fields,
      }).then(asIntent);

    function leave(result, returnUrl) {
      const target = new URL(returnUrl);
      target.searchParams.set('payment_intent', result.paymentIntent.id);
      target.searchParams.set('payment_intent_client_secret', result.paymentIntent.client_secret);
      target.searchParams.set('redirect_status', result.paymentIntent.status);
      window.location.assign(target);
      return new Promise(() => {});
    }

    async function confirmPayment({ elements, clientSecret, confirmParams = {}, redirect = 'always' }) {
      const secret = clientSecret ?? elements?._options.clientSecret;
      const named = confirmParams.payment_method;
      const result = await finish(
        typeof named === 'string'
          ? await confirmWith(secret, { payment_method: named })
          : await elements._card()._ask({ type: 'confirm', key, clientSecret: secret }));
      const stays = result.error || redirect === 'if_required';
      return stays ? result : leave(result, confirmParams.return_url);
    }

    async function confirmCardPayment(clientSecret, { payment_method: method } = {}, options = {}) {
      const confirmed =
        typeof method === 'object' && method?.card?._ask
          ? await method.card._ask({ type: 'confirm', key, clientSecret })
          : await confirmWith(clientSecret, method ? { payment_method: method } : {});
      return options.handleActions === false ? confirmed : finish(confirmed);
    }

    async function handleNextAction({ clientSecret }) {
      return finish(asIntent(await retrieve(clientSecret)));
    }

    function createPaymentMethod(given) {
      const element = given.elements?._card() ?? given.card;
      if (!element?._ask) return unsupported('payment method without an element');
      return element._ask({ type: 'createPaymentMethod', key });
    }

    return {
      elements: (options) => new Elements(options),
      confirmPayment,
      confirmCardPayment,
      handleNextAction,
      handleCardAction: (clientSecret) => handleNextAction({ clientSecret }),
      retrievePaymentIntent: async (clientSecret) => asIntent(await retrieve(clientSecret)),
      createPaymentMethod,
      createToken: () => unsupported('tokens'),
      registerAppInfo: () => {},
      _registerWrapper: () => {},
    };
  }

  Stripe.version = 3;
  window.Stripe = Stripe;
})();
