package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.hold.ConfirmBooking;
import com.reactfasttraining.booking.booking.terms.AcceptTerms;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Confirms a booking that a company pays for later; the invoice is issued in the same transaction.
 */
@ApplicationScoped
public class BookOnInvoice {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Companies companies;
  @Inject private ChargeCompany chargeCompany;
  @Inject private AcceptTerms terms;
  @Inject private ConfirmBooking confirm;

  /**
   * Books at the company's charge; asked again it answers with the same booking.
   *
   * @throws RefusedException what {@link AcceptTerms} and {@link Company#requireCredit} refuse
   */
  @Transactional
  public BookingView book(String reference, String companyId, InvoiceOrder order) {
    Booking booking = found.own(bookings.lockWithSession(reference));
    Company company =
        companies.lock(companyId).orElseThrow(() -> RefusedException.notFound("company"));
    if (!chargeCompany.charged(company, booking)) {
      terms.accept(reference, order.termsVersion(), order.purchaseOrder());
      chargeCompany.reserve(company, booking);
      confirm.confirm(booking);
      chargeCompany.charge(company, booking);
    }
    return found.view(booking);
  }
}
