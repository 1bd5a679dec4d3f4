package com.reactfasttraining.booking.mail;

import java.util.Locale;

/** Which mail it is; each kind has a template of its own. */
public enum MailKind {
  /** To the booker, with the papers. */
  BOOKING_CONFIRMATION,
  /** To a further attendee; without prices. */
  ATTENDEE_CONFIRMATION,
  /** To the booker: who has the seats now. */
  PEOPLE_CHANGED,
  /** To an address that had a seat and has none any more; takes it out of the calendar. */
  SEAT_GIVEN_AWAY,
  /** To the booker: the company moved the session. */
  SESSION_CHANGED,
  /** The same to a further attendee. */
  ATTENDEE_SESSION_CHANGED,
  /** To the booker: the company cancelled the session; with other dates. */
  SESSION_CANCELLED,
  /** To a further attendee of it; takes it out of the calendar. */
  ATTENDEE_SESSION_CANCELLED,
  /** To a booker who has not said yet who sits on each seat. */
  NAMES_MISSING,
  /** To the booker, before the day. */
  BOOKING_REMINDER,
  /** To a further attendee, before the day. */
  ATTENDEE_REMINDER,
  /** To a booker who has cancelled: what, and what comes back. */
  BOOKING_CANCELLED,
  /** To a further attendee whose seat was cancelled; without prices. */
  ATTENDEE_CANCELLED,
  /** To the booker, with the papers: the booking has gone to another session. */
  BOOKING_MOVED,
  /** The same to a further attendee; without prices. */
  ATTENDEE_MOVED,
  /** To the booker: staff keep seats on another session until the rest is paid. */
  MOVE_TO_BE_PAID,
  /** To the booker: the rest was not paid in time, so the old booking stands. */
  MOVE_LAPSED,
  /** To whoever paid later or something more: the receipt. */
  PAYMENT_RECEIPT,
  /** To a booker whose money has gone back. */
  PAYMENT_REFUNDED,
  /** To finance: a customer disputes a payment at their bank. */
  DISPUTE_OPENED,
  /** To finance: how a dispute has ended. */
  DISPUTE_CLOSED,
  /** To a booker who keeps a credit instead of the money; with its code. */
  CREDIT_MADE,
  /** To a company that has not paid an invoice in time. */
  INVOICE_OVERDUE,
  /** To somebody who asked to wait for seats, also when they waited already. */
  WAITING_LIST_JOINED,
  /** To somebody who asked to wait and already waits at as many places as are allowed. */
  WAITING_LIST_LIMIT,
  /** To somebody for whom freed seats are held. */
  WAITING_LIST_OFFER,
  /** To somebody who has not taken them in time. */
  WAITING_LIST_OFFER_LAPSED,
  /** To the address of an account, which is to be proven. */
  EMAIL_CONFIRMATION,
  /** To a caller for whom staff keep seats. */
  SEATS_KEPT,
  /** To somebody who asked for a new password. */
  PASSWORD_RESET,
  /** To the company: a booking has a critical requirement; never says which. */
  CRITICAL_REQUIREMENT;

  /** Such as {@code booking confirmation}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public String template() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ftl";
  }
}
