package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.platform.config.CompanySettings;
import java.time.Instant;
import java.time.LocalDate;

/** Who issues an invoice, and when: the date is that of the seller's time zone. */
record Issue(CompanySettings seller, Instant at) {

  LocalDate date() {
    return at.atZone(seller.zone()).toLocalDate();
  }
}
