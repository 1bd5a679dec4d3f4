package com.reactfasttraining.booking.booking.transfer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.company.Company;
import com.reactfasttraining.booking.booking.company.CompanyBookings;
import com.reactfasttraining.booking.booking.company.ExtendCredit;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Lets what a move comes to be billed, where no payment of its own does so: a company is charged
 * with what it costs more.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class ChargeMove {

  @Inject private CompanyBookings companies;
  @Inject private ExtendCredit credit;
  @Inject private Event<MoveToBill> toBill;
  @Inject private AuditLog audit;

  /** Refuses what {@link ExtendCredit} does; the company stays locked. */
  void reserve(Booking booking, Terms terms) {
    if (terms.toInvoice().signum() > 0) {
      credit.extend(companies.payer(booking.id()).orElseThrow(), terms.toInvoice());
    }
  }

  /** Lets the invoice be issued: as late as possible, because its number is a lock. */
  void charge(Transfer move) {
    Optional<Company> payer = companies.payer(move.booking().id());
    Optional<Company> charged = payer.filter(company -> move.due().signum() > 0);
    charged.ifPresent(company -> note(company, move));
    if (charged.isPresent() || move.isTaxedAnew()) {
      toBill.fire(new MoveToBill(move.publicId(), payer.map(Company::id).orElse(null)));
    }
  }

  private void note(Company charged, Transfer move) {
    audit.record(
        "move-charged",
        AuditedObject.booking(move.booking().reference()),
        "company " + charged.publicId() + ", " + move.due().format());
  }
}
