package com.reactfasttraining.booking.invoicing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumber;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumbers;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.BiFunction;

/** Gives an invoice the next number and lets it be known that it is issued. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AddInvoice {

  @Inject private Invoices invoices;
  @Inject private InvoiceNumbers numbers;
  @Inject private Settings settings;
  @Inject private AuditLog audit;
  @Inject private Event<InvoiceIssued> issued;

  void add(Instant at, BiFunction<InvoiceNumber, Issue, Invoice> making) {
    Issue issue = new Issue(settings.company(), at);
    InvoiceNumber number = numbers.next(InvoiceKind.INVOICE, issue.date().getYear());
    Invoice invoice = making.apply(number, issue);
    invoices.add(invoice);
    String reference = invoice.bookingReference();
    audit.record("invoice-issued", AuditedObject.booking(reference), invoice.number());
    issued.fire(new InvoiceIssued(invoice.id(), invoice.number(), reference));
  }
}
