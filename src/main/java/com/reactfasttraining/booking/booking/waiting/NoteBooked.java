package com.reactfasttraining.booking.booking.waiting;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ends the waiting of those who have a confirmed booking now.
 *
 * <p>Whoever took an offer waits no longer for the course at all; whoever booked otherwise, or is
 * an attendee of somebody's booking, waits no longer for this session.
 */
@ApplicationScoped
public class NoteBooked {

  @Inject private Bookings bookings;
  @Inject private WaitingEntries entries;
  @Inject private AskForOffers ask;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Called in the transaction that confirms the booking. */
  @Transactional(MANDATORY)
  public void confirmed(long bookingId) {
    Booking booking = bookings.get(bookingId);
    Optional<Long> taken = entries.offeredBy(booking);
    taken.ifPresent(id -> booked(entries.lock(id), booking));
    entries
        .live(addresses(booking), booking.session())
        .forEach(id -> booked(entries.lock(id), booking));
    taken.map(entries::get).ifPresent(entry -> closeOthers(entry, booking));
  }

  private void closeOthers(WaitingEntry taken, Booking booking) {
    for (long id : entries.live(taken.email(), booking.session().course())) {
      WaitingEntry other = entries.lock(id);
      if (other.isLive()) {
        other.close(clock.instant());
        audit.record("waiting-ended", WaitingAudit.of(other), "CLOSED");
        giveBackOther(other, booking);
      }
    }
  }

  private void booked(WaitingEntry entry, Booking booking) {
    if (entry.state() != WaitingState.BOOKED) {
      entry.booked(clock.instant());
      audit.record("waiting-ended", WaitingAudit.of(entry), "BOOKED, " + booking.reference());
      giveBackOther(entry, booking);
    }
  }

  /** Seats that were offered beside those of the booking are needed no more. */
  private void giveBackOther(WaitingEntry entry, Booking booking) {
    entry
        .offer()
        .filter(offer -> offer.id() != booking.id())
        .ifPresent(offer -> ask.ask(offer.session().id()));
  }

  private static Set<String> addresses(Booking booking) {
    return Stream.concat(
            booking.booker().map(Booker::email).stream(),
            booking.attendees().stream().map(Attendee::email).flatMap(Optional::stream))
        .map(address -> address.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
