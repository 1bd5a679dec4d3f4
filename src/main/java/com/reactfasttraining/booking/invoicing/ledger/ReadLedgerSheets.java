package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.platform.table.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads tables of the ledger for an export, all as they are at one moment, so that they agree. */
@ApplicationScoped
public class ReadLedgerSheets {

  private static final int MOST_ENTRIES = 50_000;

  @Inject private LedgerEntries entries;
  @Inject private Caller caller;
  @Inject private AuditLog audit;

  /**
   * Reads them, and notes that the caller did.
   *
   * @throws RefusedException FORBIDDEN; INVALID for a period that is too long
   */
  @Transactional
  List<Sheet> read(LedgerPeriod period, List<LedgerTable> tables, String fileName) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    period.requireSound();
    entries.freeze();
    audit.record("ledger-exported", new AuditedObject("ledger", fileName), "");
    return tables.stream().map(table -> sheet(period, table)).toList();
  }

  private Sheet sheet(LedgerPeriod period, LedgerTable table) {
    return switch (table) {
      case DAYS -> LedgerSheets.days(entries.days(period));
      case MONTHS -> LedgerSheets.months(entries.months(period));
      case VAT -> LedgerSheets.vat(entries.vat(period));
      case ENTRIES -> LedgerSheets.entries(all(period));
    };
  }

  private List<LedgerEntryView> all(LedgerPeriod period) {
    List<LedgerEntryView> all = entries.entries(period, MOST_ENTRIES + 1);
    if (all.size() > MOST_ENTRIES) {
      throw RefusedException.invalid(
          List.of(new FieldError("/to", "Choose a shorter time: there are too many entries")));
    }
    return all;
  }
}
