package com.reactfasttraining.booking.document;

/** What a stored paper is, and how its file is called. */
public enum DocumentKind {
  BOOKING_CONFIRMATION("Booking-confirmation"),
  INVOICE("Invoice"),
  CREDIT_NOTE("Credit-note"),
  RECEIPT("Receipt");

  private final String title;

  DocumentKind(String title) {
    this.title = title;
  }

  /** Such as {@code Invoice-INV-2026-00001.pdf}: letters, digits and dashes on every system. */
  String fileName(String number) {
    return title + '-' + number.replaceAll("[^A-Za-z0-9-]", "") + ".pdf";
  }
}
