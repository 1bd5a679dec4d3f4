package com.reactfasttraining.booking.invoicing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.company.BookingCharged;
import com.reactfasttraining.booking.booking.company.Companies;
import com.reactfasttraining.booking.booking.company.Company;
import com.reactfasttraining.booking.booking.transfer.MoveCharged;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.Transfers;
import com.reactfasttraining.booking.payment.BookingPaid;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Issues the invoice of a payment, or of what is at a company's charge, in the transaction that
 * confirms or moves the booking because of it: there is never the one without the other. The
 * invoice of a payment is of the moment at which it succeeded, so that both stand on the same day
 * of the ledger.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class IssueInvoice {

  @Inject private Bookings bookings;
  @Inject private Payments payments;
  @Inject private Companies companies;
  @Inject private Transfers transfers;
  @Inject private AddInvoice addInvoice;
  @Inject private Clock clock;

  void issue(@Observes BookingPaid paid) {
    Payment payment = payments.get(paid.paymentId());
    addInvoice.add(
        payment.booking(),
        payment.succeededAt().orElseThrow(),
        (number, issue) -> new Invoice(number, payment, issue));
  }

  void issue(@Observes BookingCharged charged) {
    Booking booking = bookings.get(charged.bookingId());
    Company company = companies.get(charged.companyId());
    addInvoice.add(
        booking, clock.instant(), (number, issue) -> new Invoice(number, booking, company, issue));
  }

  void issue(@Observes MoveCharged charged) {
    Transfer move = transfers.find(charged.transferId()).orElseThrow();
    Company company = companies.get(charged.companyId());
    addInvoice.add(
        move.booking(),
        clock.instant(),
        (number, issue) -> new Invoice(number, move, company, issue));
  }
}
