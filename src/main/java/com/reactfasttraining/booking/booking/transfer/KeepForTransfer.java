package com.reactfasttraining.booking.booking.transfer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Keeps the new seats for a booking that moves as soon as the rest is paid. */
@ApplicationScoped
@Transactional(MANDATORY)
public class KeepForTransfer {

  @Inject private Transfers transfers;
  @Inject private Event<TransferKept> kept;
  @Inject private AuditLog audit;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private Clock clock;

  Transfer keep(Booking booking, Session to, Terms terms) {
    Instant now = clock.instant();
    TransferTime time = new TransferTime(now, settings.transferHold());
    Transfer transfer = Transfer.pending(booking, to, terms, time);
    transfers.add(transfer);
    audit.record(
        "transfer-begun",
        AuditedObject.booking(booking.reference()),
        booking.seats() + " seats, to pay " + terms.toPay().format());
    kept.fire(
        new TransferKept(booking.id(), booking.reference(), transfer.publicId(), caller.isStaff()));
    return transfer;
  }
}
