package com.reactfasttraining.booking.architecture;

/** The classes that may do what no other may, each for one reason. */
final class Exempt {

  /** Where all time comes from. */
  static final String CLOCK = "com.reactfasttraining.booking.platform.persistence.ClockProducer";

  /** Jakarta Mail knows no other dates. */
  static final String OLD_DATES = "com.reactfasttraining.booking.mail.delivery.SmtpMessage";

  private Exempt() {}
}
