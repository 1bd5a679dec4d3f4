package com.reactfasttraining.booking.booking.company;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Charges a company for a booking, as far as its credit goes; its row stays locked. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ChargeCompany {

  @Inject private CompanyBookings charged;
  @Inject private Event<OpenAmountRead> openAmount;
  @Inject private Event<BookingCharged> charge;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Refuses what {@link Company#requireCredit} does. */
  void reserve(Company locked, Booking booking) {
    OpenAmountRead read = new OpenAmountRead(locked);
    openAmount.fire(read);
    locked.requireCredit(
        read.open(), booking.price().gross(), booking.purchaseOrder().orElse(null));
    charged.add(new CompanyBooking(booking, locked, clock.instant()));
  }

  /** Lets the invoice be issued: as late as possible, because its number is a lock. */
  void charge(Company locked, Booking booking) {
    audit.record(
        "booked-on-invoice",
        AuditedObject.booking(booking.reference()),
        "company " + locked.publicId() + ", " + booking.price().gross().format());
    charge.fire(new BookingCharged(booking.id(), locked.id()));
  }

  boolean charged(Company company, Booking booking) {
    return charged.payer(booking.id()).filter(company::equals).isPresent();
  }
}
