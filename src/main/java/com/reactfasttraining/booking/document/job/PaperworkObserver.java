package com.reactfasttraining.booking.document.job;

import com.reactfasttraining.booking.booking.BookingConfirmed;
import com.reactfasttraining.booking.booking.transfer.BookingMoved;
import com.reactfasttraining.booking.document.RenderConfirmation;
import com.reactfasttraining.booking.document.RenderInvoice;
import com.reactfasttraining.booking.invoicing.InvoiceIssued;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Asks, inside the business transaction, for the papers that follow from it. */
@ApplicationScoped
public class PaperworkObserver {

  @Inject private Outbox outbox;

  void confirmed(@Observes BookingConfirmed booking) {
    outbox.append(RenderConfirmation.KIND, booking.reference());
  }

  void moved(@Observes BookingMoved booking) {
    outbox.append(RenderConfirmation.KIND, booking.reference());
  }

  void issued(@Observes InvoiceIssued invoice) {
    outbox.append(RenderInvoice.KIND, invoice.number());
  }
}
