package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.ledger.LedgerPeriod;
import com.reactfasttraining.booking.invoicing.ledger.LedgerView;
import com.reactfasttraining.booking.invoicing.ledger.ReadLedger;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger of a period, by its address alone; the month so far when it names none. */
@Named
@RequestScoped
public class LedgerPage {

  @Inject private ReadLedger readLedger;

  private @Nullable String from;
  private @Nullable String to;
  private @Nullable String by;
  private LedgerView ledger = new LedgerView(List.of(), List.of(), 0);

  public void load() {
    ledger = isByMonth() ? readLedger.byMonth(getPeriod()) : readLedger.byDay(getPeriod());
  }

  public LedgerPeriod getPeriod() {
    LocalDate today = readLedger.today();
    return new LedgerPeriod(day(from, today.withDayOfMonth(1)), day(to, today));
  }

  private static LocalDate day(@Nullable String text, LocalDate otherwise) {
    try {
      return text == null ? otherwise : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }

  public LedgerView getLedger() {
    return ledger;
  }

  public boolean isByMonth() {
    return "month".equals(by);
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public @Nullable String getBy() {
    return by;
  }

  public void setBy(@Nullable String by) {
    this.by = by;
  }
}
