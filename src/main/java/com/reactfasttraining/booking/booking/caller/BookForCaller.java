package com.reactfasttraining.booking.booking.caller;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.company.BookOnInvoice;
import com.reactfasttraining.booking.booking.company.InvoiceOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Duration;

/** Books seats for a caller at the charge of an approved company, at once. */
@ApplicationScoped
public class BookForCaller {

  private static final Duration A_MOMENT = Duration.ofMinutes(10);

  @Inject private KeepForCaller keepForCaller;
  @Inject private BookOnInvoice bookOnInvoice;

  /**
   * Books; the answer is the booking's reference. The caller has accepted the terms by word.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException FORBIDDEN, NOT_FOUND,
   *     SESSION_FULL, SESSION_CLOSED; what {@link BookOnInvoice} refuses
   */
  @Transactional
  public String book(@Valid NewCallerBooking wanted, String companyId, InvoiceOrder order) {
    Booking booking = keepForCaller.keep(wanted, A_MOMENT);
    bookOnInvoice.book(booking.reference(), companyId, order);
    return booking.reference();
  }
}
