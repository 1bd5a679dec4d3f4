package com.reactfasttraining.booking.invoicing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.company.BookingCharged;
import com.reactfasttraining.booking.booking.company.Companies;
import com.reactfasttraining.booking.booking.company.Company;
import com.reactfasttraining.booking.booking.transfer.MoveToBill;
import com.reactfasttraining.booking.booking.transfer.Transfers;
import com.reactfasttraining.booking.payment.BookingPaid;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Issues the invoice of a payment, of what is at a company's charge, or of a move that is billed
 * anew, in the transaction that confirms or moves the booking: there is never the one without the
 * other. The invoice of a payment is of the moment at which it succeeded, so that both stand on the
 * same day of the ledger.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class IssueInvoice {

  @Inject private Bookings bookings;
  @Inject private Payments payments;
  @Inject private Companies companies;
  @Inject private Transfers transfers;
  @Inject private BillMove billMove;
  @Inject private AddInvoice addInvoice;
  @Inject private Clock clock;

  void issue(@Observes BookingPaid paid) {
    Payment payment = payments.get(paid.paymentId());
    Instant at = payment.succeededAt().orElseThrow();
    Sale sale =
        payment
            .transfer()
            .map(move -> billMove.sale(move, at))
            .orElseGet(() -> Sale.of(payment.booking()));
    addInvoice.add(at, (number, issue) -> new Invoice(number, sale, payment, issue));
  }

  void issue(@Observes BookingCharged charged) {
    owe(Sale.of(bookings.get(charged.bookingId())), charged.companyId(), clock.instant());
  }

  /** A booking of which nothing was billed here, because it is older than these books, has none. */
  void issue(@Observes MoveToBill moved) {
    Instant at = clock.instant();
    Sale sale = billMove.sale(transfers.find(moved.transferId()).orElseThrow(), at);
    if (sale.isOfNothing()) {
      return;
    }
    Long company = moved.companyId();
    if (company == null) {
      carryOver(sale, at);
    } else {
      owe(sale, company, at);
    }
  }

  private void carryOver(Sale sale, Instant at) {
    Invoice before = billMove.before(sale);
    addInvoice.add(at, (number, issue) -> new Invoice(number, sale, before, issue));
  }

  private void owe(Sale sale, long companyId, Instant at) {
    Company company = companies.get(companyId);
    addInvoice.add(at, (number, issue) -> new Invoice(number, sale, company, issue));
  }
}
