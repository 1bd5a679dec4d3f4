// What can be said about card details before a bank is asked. Messages are Stripe's.
(() => {
  'use strict';

  const digits = (text) => text.replace(/\D/g, '');

  const luhn = (number) =>
    [...number].reverse().reduce((sum, digit, index) => {
      const doubled = index % 2 ? Number(digit) * 2 : Number(digit);
      return sum + (doubled > 9 ? doubled - 9 : doubled);
    }, 0) % 10 === 0;

  const isAmex = (number) => /^3[47]/.test(number);

  function number(text) {
    const typed = digits(text);
    if (typed.length < (isAmex(typed) ? 15 : 16)) return ['incomplete_number', 'Your card number is incomplete.'];
    return luhn(typed) ? null : ['invalid_number', 'Your card number is invalid.'];
  }

  function expiry(text) {
    const [month, year] = [Number(digits(text).slice(0, 2)), Number(digits(text).slice(2, 4))];
    if (digits(text).length < 4) return ['incomplete_expiry', "Your card's expiration date is incomplete."];
    if (month < 1 || month > 12) return ['invalid_expiry_month', "Your card's expiration month is invalid."];
    const today = new Date();
    const now = (today.getFullYear() % 100) * 12 + today.getMonth() + 1;
    return year * 12 + month < now
      ? ['invalid_expiry_year_past', "Your card's expiration date is in the past."] : null;
  }

  function cvc(text, cardNumber) {
    const wanted = isAmex(digits(cardNumber)) ? 4 : 3;
    return digits(text).length < wanted ? ['incomplete_cvc', "Your card's security code is incomplete."] : null;
  }

  const groups = (text) => digits(text).slice(0, 19).replace(/(\d{4})(?=\d)/g, '$1 ');

  function monthAndYear(text) {
    const typed = digits(text);
    const whole = /^[2-9]$/.test(typed) ? `0${typed}` : typed.slice(0, 4);
    return whole.length > 2 ? `${whole.slice(0, 2)} / ${whole.slice(2)}` : whole;
  }

  window.cardFields = {
    digits,
    format: { number: groups, expiry: monthAndYear, cvc: (text) => digits(text).slice(0, 4) },
    check: { number, expiry, cvc },
  };
})();
