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

/** Charges the company that pays for a booking with what its move costs more. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ChargeMove {

  @Inject private CompanyBookings companies;
  @Inject private ExtendCredit credit;
  @Inject private Event<MoveCharged> charged;
  @Inject private AuditLog audit;

  /** Refuses what {@link ExtendCredit} does; the company stays locked. */
  void reserve(Booking booking, Terms terms) {
    if (terms.toInvoice().signum() > 0) {
      credit.extend(payer(booking), terms.toInvoice());
    }
  }

  /** Lets the invoice be issued: as late as possible, because its number is a lock. */
  void charge(Transfer move) {
    if (move.isOnInvoice() && move.due().signum() > 0) {
      Company payer = payer(move.booking());
      audit.record(
          "move-charged",
          AuditedObject.booking(move.booking().reference()),
          "company " + payer.publicId() + ", " + move.due().format());
      charged.fire(new MoveCharged(move.publicId(), payer.id()));
    }
  }

  private Company payer(Booking booking) {
    return companies.payer(booking.id()).orElseThrow();
  }
}
