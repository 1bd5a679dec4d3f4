package com.reactfasttraining.booking.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The states of an entry. */
class WaitingEntryTest {

  private static final Instant NOW = SessionFixture.DAY_BEFORE;

  private final Session session = SessionFixture.aSession().withCapacity(2).build();
  private final Booking held = BookingFixture.aBooking().on(session).held();

  @Test
  void keepsTheAddressInSmallLettersAndWithoutSpaces() {
    WaitingEntry entry = waiting();
    assertThat(entry.email()).isEqualTo("ann@example.com");
    assertThat(entry.name()).isEqualTo("Ann Example");
    assertThat(entry.sessions()).containsExactly(session);
    assertThat(entry.isWaiting()).isTrue();
  }

  @Test
  void isOfferedSeatsOnce() {
    WaitingEntry entry = offered();
    assertThat(entry.offer()).contains(held);
    assertThat(entry.isLive()).isTrue();
    refused(() -> entry.offer(held));
  }

  @Test
  void lapsesOnlyWhenAnOfferWasNotTaken() {
    refused(() -> waiting().lapse(NOW));
    WaitingEntry entry = offered();
    entry.lapse(NOW);
    assertThat(entry.state()).isEqualTo(WaitingState.EXPIRED);
    assertThat(entry.isLive()).isFalse();
  }

  @Test
  void isBookedAlsoWhenALatePaymentFoundSeats() {
    WaitingEntry entry = offered();
    entry.lapse(NOW);
    entry.booked(NOW);
    assertThat(entry.state()).isEqualTo(WaitingState.BOOKED);
    refused(() -> entry.booked(NOW));
  }

  @Test
  void endsOnce() {
    WaitingEntry left = waiting();
    left.leave(NOW);
    refused(() -> left.leave(NOW));
    refused(() -> left.close(NOW));
    refused(() -> left.offer(held));
    WaitingEntry closed = offered();
    closed.close(NOW);
    assertThat(closed.state()).isEqualTo(WaitingState.CLOSED);
    refused(() -> closed.leave(NOW));
  }

  private WaitingEntry waiting() {
    NewWaiting wanted = new NewWaiting(" Ann Example ", " Ann@Example.COM ", 1, null);
    return new WaitingEntry(wanted, List.of(session), NOW);
  }

  private WaitingEntry offered() {
    WaitingEntry entry = waiting();
    entry.offer(held);
    return entry;
  }

  private static void refused(Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.CONFLICT));
  }
}
