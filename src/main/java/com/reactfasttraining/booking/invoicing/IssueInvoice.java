package com.reactfasttraining.booking.invoicing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.payment.BookingPaid;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Issues the invoice of a paid booking, in the transaction that confirms it: there is never the one
 * without the other.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class IssueInvoice {

  @Inject private Bookings bookings;
  @Inject private Invoices invoices;
  @Inject private InvoiceNumbers numbers;
  @Inject private Settings settings;
  @Inject private AuditLog audit;
  @Inject private Event<InvoiceIssued> issued;
  @Inject private Clock clock;

  void issue(@Observes BookingPaid paid) {
    Booking booking = bookings.get(paid.bookingId());
    Issue issue = new Issue(settings.company(), clock.instant());
    InvoiceNumber number = numbers.next(InvoiceKind.INVOICE, issue.date().getYear());
    Invoice invoice = new Invoice(number, booking, paid.paymentId(), issue);
    invoices.add(invoice);
    audit.record("invoice-issued", AuditedObject.booking(booking.reference()), invoice.number());
    issued.fire(new InvoiceIssued(invoice.id(), invoice.number(), booking.reference()));
  }
}
