package com.reactfasttraining.booking.document.job;

import com.reactfasttraining.booking.booking.BookedSessionChanged;
import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.BookingConfirmed;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.people.AttendeesChanged;
import com.reactfasttraining.booking.booking.transfer.BookingMoved;
import com.reactfasttraining.booking.document.paper.RenderConfirmation;
import com.reactfasttraining.booking.document.paper.RenderInvoice;
import com.reactfasttraining.booking.document.paper.RenderReceipt;
import com.reactfasttraining.booking.invoicing.InvoiceIssued;
import com.reactfasttraining.booking.invoicing.receipt.ReceiptIssued;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Asks, inside the business transaction, for the papers that follow from it: a new edition of the
 * confirmation after each change of what it says.
 */
@ApplicationScoped
public class PaperworkObserver {

  @Inject private Outbox outbox;
  @Inject private Bookings bookings;

  void confirmed(@Observes BookingConfirmed event) {
    confirm(event.reference());
  }

  void moved(@Observes BookingMoved event) {
    confirm(event.reference());
  }

  void cancelled(@Observes BookingCancelled event) {
    confirm(event.reference());
  }

  void peopleChanged(@Observes AttendeesChanged event) {
    confirm(event.reference());
  }

  void sessionChanged(@Observes BookedSessionChanged event) {
    confirm(event.reference());
  }

  void issued(@Observes InvoiceIssued invoice) {
    outbox.append(RenderInvoice.KIND, invoice.number());
  }

  void receipted(@Observes ReceiptIssued receipt) {
    outbox.append(RenderReceipt.KIND, receipt.number());
  }

  /** Nothing confirms a booking that was cancelled as a whole. */
  private void confirm(String reference) {
    bookings
        .find(reference)
        .filter(booking -> booking.state() == BookingState.CONFIRMED)
        .map(RenderConfirmation::subject)
        .ifPresent(subject -> outbox.append(RenderConfirmation.KIND, subject));
  }
}
