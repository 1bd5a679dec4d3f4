package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Reads the ledger of a period, for finance. */
@ApplicationScoped
public class ReadLedger {

  @Inject private LedgerEntries entries;
  @Inject private Caller caller;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Today on the company's wall. */
  public LocalDate today() {
    return clock.instant().atZone(settings.company().zone()).toLocalDate();
  }

  /**
   * By day.
   *
   * @throws RefusedException FORBIDDEN; INVALID for a period that is too long
   */
  @Transactional
  public LedgerView byDay(LedgerPeriod period) {
    require(period);
    return new LedgerView(entries.days(period), entries.vat(period), entries.withoutFee(period));
  }

  /**
   * By month.
   *
   * @throws RefusedException FORBIDDEN; INVALID for a period that is too long
   */
  @Transactional
  public LedgerView byMonth(LedgerPeriod period) {
    require(period);
    return new LedgerView(entries.months(period), entries.vat(period), entries.withoutFee(period));
  }

  private void require(LedgerPeriod period) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    period.requireSound();
  }
}
