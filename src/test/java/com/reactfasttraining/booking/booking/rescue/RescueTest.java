package com.reactfasttraining.booking.booking.rescue;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What counts as an answer after a session was cancelled: where the booking has gone. */
class RescueTest {

  private static final Instant NOW = SessionFixture.DAY_BEFORE;
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  private final Booking booking = aBooking().confirmed();
  private final Rescue rescue = new Rescue(booking, NOW);

  @Test
  void staysOpenWhileTheBookingIsWhereItWas() {
    assertThat(rescue.answer(false, NOW)).isFalse();
    assertThat(rescue.isOpen()).isTrue();
    rescue.requireOpen();
  }

  @Test
  void isAnsweredByAMove() {
    Session other = aSession().build();
    other.reserve(1, NOW);
    booking.moveTo(other, other.price(), NOW);
    assertThat(rescue.answer(true, NOW)).isTrue();
    assertThat(rescue.state()).isEqualTo(RescueState.MOVED);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(rescue::requireOpen)
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.BOOKING_STATE))
        .satisfies(refused -> assertThat(refused.details()).containsEntry("state", "MOVED"));
  }

  @Test
  void isAnsweredByTheMoneyOrACreditOnce() {
    booking.cancel(NOW);
    assertThat(rescue.answer(false, NOW)).isTrue();
    assertThat(rescue.answer(true, NOW)).as("once more").isFalse();
    assertThat(rescue.state()).isEqualTo(RescueState.REFUNDED);
    Booking kept = aBooking().confirmed();
    Rescue other = new Rescue(kept, NOW);
    kept.cancel(NOW);
    assertThat(other.answer(true, NOW)).isTrue();
    assertThat(other.state()).isEqualTo(RescueState.CREDITED);
  }

  @Test
  void isOverdueAfterTwoDaysWithoutAnAnswer() {
    assertThat(isOverdue(TWO_DAYS.minusNanos(1))).isFalse();
    assertThat(isOverdue(TWO_DAYS)).isTrue();
    booking.cancel(NOW);
    rescue.answer(false, NOW);
    assertThat(isOverdue(TWO_DAYS)).isFalse();
  }

  @Test
  void seatsOnAnotherDateAreKeptAsLongAsTheirHoldRuns() {
    Booking held = aBooking().held();
    RescueOffer offer = new RescueOffer(rescue, held);
    Instant end = held.progress().holdExpiresAt();
    assertThat(offer.isHeld(end.minusNanos(1))).isTrue();
    assertThat(offer.isHeld(end)).isFalse();
    held.giveUp(NOW);
    assertThat(offer.isHeld(NOW)).isFalse();
  }

  private boolean isOverdue(Duration later) {
    return rescue.summary(NOW.plus(later)).answer().overdue();
  }
}
