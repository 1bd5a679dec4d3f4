package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Reminds companies of invoices that they have not paid, so many days after each was due.
 *
 * <p>Each reminder is written once, and an invoice that is found late gets only the last one that
 * is due: never two on one day. An invoice that is paid is not open and gets none.
 */
@ApplicationScoped
public class RemindOfOverdue {

  @Inject private OverdueReceivables overdue;
  @Inject private FindReceivables found;
  @Inject private Settings settings;
  @Inject private Event<InvoiceOverdue> invoiceOverdue;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional
  public void remind() {
    List<Integer> days = settings.overdueReminderDays();
    LocalDate today = found.today();
    for (int reminder = days.size(); reminder > 0; reminder--) {
      LocalDate dueBy = today.minusDays(days.get(reminder - 1));
      for (Receivable receivable : overdue.unreminded(dueBy, reminder)) {
        remind(receivable, reminder);
      }
    }
  }

  private void remind(Receivable receivable, int reminder) {
    overdue.add(new OverdueReminder(receivable, reminder, clock.instant()));
    String reference = receivable.invoice().view().bookingReference();
    String number = receivable.invoice().number();
    audit.record(
        "overdue-reminder-written",
        AuditedObject.booking(reference),
        "reminder %d of %s".formatted(reminder, number));
    invoiceOverdue.fire(new InvoiceOverdue(number, reference, reminder));
  }
}
