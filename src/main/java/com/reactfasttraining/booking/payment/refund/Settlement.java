package com.reactfasttraining.booking.payment.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How a refund was given back in another way, and who noted so; whole or not there. */
@Embeddable
class Settlement {

  @Enumerated(EnumType.STRING)
  @Column(name = "settled_by_means")
  private SettlementMeans means;

  @Column(name = "settled_on")
  private LocalDate paidOn;

  @Column(name = "settlement_note")
  private String note;

  @Column(name = "settled_by")
  private String notedBy;

  @SuppressWarnings("NullAway.Init")
  protected Settlement() {}

  Settlement(SettlementView how, String notedBy) {
    this.means = how.means();
    this.paidOn = how.paidOn();
    this.note = how.note();
    this.notedBy = notedBy;
  }

  SettlementView view() {
    return new SettlementView(means, paidOn, note);
  }
}
