package com.reactfasttraining.booking.booking.rescue;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.hold.KeepSeats;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * A booking has moved or was cancelled, by whatever way: if it was asked to choose, that was the
 * answer, and the seats that are still kept elsewhere are let go.
 */
@ApplicationScoped
public class NoteAnswer {

  @Inject private Bookings bookings;
  @Inject private Rescues rescues;
  @Inject private KeepSeats keepSeats;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** The booking is locked; {@code asCredit} when it was cancelled for a credit. */
  @Transactional(MANDATORY)
  public void changed(long bookingId, boolean asCredit) {
    rescues
        .last(bookings.get(bookingId))
        .filter(rescue -> rescue.answer(asCredit, clock.instant()))
        .ifPresent(this::end);
  }

  private void end(Rescue rescue) {
    rescues.offers(rescue).forEach(offer -> keepSeats.letGo(offer.held()));
    audit.record(
        "rescue-answered",
        AuditedObject.booking(rescue.booking().reference()),
        "OPEN → " + rescue.state());
  }
}
