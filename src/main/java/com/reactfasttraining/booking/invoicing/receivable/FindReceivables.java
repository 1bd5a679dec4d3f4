package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what companies owe, for finance and the booking staff; days are the company's own. */
@ApplicationScoped
public class FindReceivables {

  @Inject private Receivables receivables;
  @Inject private OverdueReceivables overdue;
  @Inject private Caller caller;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Today on the company's wall. */
  public LocalDate today() {
    return clock.instant().atZone(settings.company().zone()).toLocalDate();
  }

  /** The first to be due first: at most {@code limit}; {@code after} is the last number seen. */
  @Transactional
  public Slice<ReceivableView> search(ReceivableFilter filter, int limit, @Nullable String after) {
    requireReader();
    return receivables.search(new ReceivableSearch(filter, today()), limit, after);
  }

  /** What is still to be paid of all that the filter shows, one sum a currency. */
  @Transactional
  public List<Money> open(ReceivableFilter filter) {
    requireReader();
    return receivables.open(new ReceivableSearch(filter, today()));
  }

  /**
   * One of them.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND
   */
  @Transactional
  public ReceivableView view(String invoiceNumber) {
    requireReader();
    return known(invoiceNumber).view(today());
  }

  /** What has arrived for one of them, and what went back, oldest first. */
  @Transactional
  public List<BankPaymentView> payments(String invoiceNumber) {
    requireReader();
    return receivables.payments(known(invoiceNumber)).stream().map(BankPayment::view).toList();
  }

  /** When the company was reminded of one of them. */
  @Transactional
  public List<OverdueReminderView> reminders(String invoiceNumber) {
    requireReader();
    return overdue.reminders(known(invoiceNumber)).stream().map(OverdueReminder::view).toList();
  }

  /** Whether the caller may note what has arrived. */
  public boolean isOpenToCaller() {
    return caller.has("FINANCE") || caller.has("ADMIN");
  }

  private Receivable known(String invoiceNumber) {
    return receivables
        .find(invoiceNumber)
        .orElseThrow(() -> RefusedException.notFound("invoice to be paid"));
  }

  private void requireReader() {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
  }
}
