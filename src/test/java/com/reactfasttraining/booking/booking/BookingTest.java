package com.reactfasttraining.booking.booking;

import static com.reactfasttraining.booking.booking.BookingFixture.NOW;
import static com.reactfasttraining.booking.booking.BookingFixture.QUARTER;
import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.booking.BookingFixture.people;
import static com.reactfasttraining.booking.booking.BookingFixture.person;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionFullException;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BookingTest {

  private static final Instant TOO_LATE = NOW.plus(QUARTER);
  private static final Instant STARTED = NOW.plus(Duration.ofDays(1));

  @Test
  void takesItsSeatsWhenHeldAndFixesThePrice() {
    Session session = aSession().withCapacity(3).build();
    Booking booking = aBooking().on(session).withSeats(2).held();
    assertThat(session.seatsLeft()).isEqualTo(1);
    assertThat(booking.state()).isEqualTo(BookingState.HELD);
    assertThat(booking.price().gross()).isEqualTo(Money.of(17000, "GBP"));
    assertThat(booking.price().vat()).isEqualTo(Money.of(2833, "GBP"));
    assertThat(booking.progress().holdExpiresAt()).isEqualTo(TOO_LATE);
  }

  @Test
  void keepsPeopleOfKnownIdAndDropsTheOthers() {
    Booking booking = aBooking().withSeats(2).filledIn();
    Attendee second = booking.attendees().get(1);
    NewAttendee stays = new NewAttendee(second.publicId(), "New Name", "n@example.com", null, null);
    booking.name(List.of(stays, person("Somebody Else")), NOW);
    assertThat(booking.attendees()).hasSize(2).contains(second);
    assertThat(second.name()).isEqualTo("New Name");
    assertThat(second.position()).isZero();
  }

  @Test
  void namesAtMostOneAttendeeASeat() {
    Booking booking = aBooking().withSeats(2).held();
    booking.name(people(1), NOW);
    assertThat(booking.attendees()).hasSize(1);
    refuses(ProblemKind.INVALID, () -> booking.name(people(3), NOW));
  }

  @Test
  void keepsTheAttendeesInTheOrderOfTheirSeats() {
    Booking booking = aBooking().withSeats(2).filledIn();
    List<NewAttendee> turned =
        List.of(again(booking.attendees().get(1)), again(booking.attendees().get(0)));
    booking.name(turned, NOW);
    assertThat(booking.attendees())
        .extracting(Attendee::name)
        .containsExactly("Person 2", "Person 1");
  }

  @Test
  void aSwapKeepsTheSeatButNotTheConsentOfSomebodyElse() {
    Session session = aSession().withCapacity(2).build();
    Booking booking = aBooking().on(session).withSeats(2).confirmed();
    String id = booking.attendees().get(0).publicId();
    NewAttendee consenting = new NewAttendee(null, "Person 1", null, List.of(), true);
    booking.swap(id, consenting, NOW);
    booking.swap(id, person("Somebody Else"), NOW);
    assertThat(booking.attendees()).extracting(Attendee::name).contains("Somebody Else");
    assertThat(booking.attendees().get(0).view(List.of()).healthDataConsent()).isFalse();
    assertThat(session.seatsLeft()).isZero();
    refuses(ProblemKind.NOT_FOUND, () -> booking.swap("unknown", consenting, NOW));
    refuses(ProblemKind.BOOKING_STATE, () -> booking.swap(id, consenting, STARTED));
  }

  @Test
  void cancellingSomeFreesTheirSeatsAndLowersThePrice() {
    Session session = aSession().withCapacity(3).build();
    Booking booking = aBooking().on(session).withSeats(3).confirmed();
    Attendee first = booking.attendees().get(0);
    booking.cancelAttendees(Set.of(first.publicId()), NOW);
    assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(booking.attendees()).hasSize(2).doesNotContain(first);
    assertThat(booking.price().gross()).isEqualTo(Money.of(17000, "GBP"));
    assertThat(session.seatsLeft()).isEqualTo(1);
    assertThat(booking.revision()).isEqualTo(1);
    refuses(ProblemKind.NOT_FOUND, () -> booking.cancelAttendees(Set.of(first.publicId()), NOW));
  }

  @Test
  void cancelsNeitherNobodyNorEverybodyOneByOne() {
    Booking booking = aBooking().withSeats(1).confirmed();
    Set<String> all = Set.of(booking.attendees().get(0).publicId());
    assertThatThrownBy(() -> booking.cancelAttendees(Set.of(), NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> booking.cancelAttendees(all, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cancellingTheWholeFreesAllSeatsOnce() {
    Session session = aSession().withCapacity(2).build();
    Booking booking = aBooking().on(session).withSeats(2).confirmed();
    booking.cancel(NOW);
    assertThat(booking.state()).isEqualTo(BookingState.CANCELLED);
    assertThat(booking.progress().cancelledAt()).contains(NOW);
    assertThat(session.seatsLeft()).isEqualTo(2);
    refuses(ProblemKind.BOOKING_STATE, () -> booking.cancel(NOW));
  }

  @Test
  void nothingIsCancelledOrMovedOnceTheSessionHasBegun() {
    Booking booking = aBooking().withSeats(2).confirmed();
    Set<String> one = Set.of(booking.attendees().get(0).publicId());
    refuses(ProblemKind.BOOKING_STATE, () -> booking.cancel(STARTED));
    refuses(ProblemKind.BOOKING_STATE, () -> booking.cancelAttendees(one, STARTED));
    refuses(
        ProblemKind.BOOKING_STATE,
        () -> booking.moveTo(aSession().build(), booking.fare().unit(), STARTED));
    refuses(ProblemKind.BOOKING_STATE, () -> aBooking().held().cancel(NOW));
  }

  @Test
  void movesToTheSeatsThatWereReservedElsewhere() {
    Session from = aSession().withCapacity(2).build();
    Session to = aSession().withCapacity(2).withPrice(9900).build();
    Booking booking = aBooking().on(from).withSeats(2).confirmed();
    to.reserve(2, NOW);
    booking.moveTo(to, to.price(), NOW);
    assertThat(from.seatsLeft()).isEqualTo(2);
    assertThat(to.seatsLeft()).isZero();
    assertThat(booking.session()).isSameAs(to);
    assertThat(booking.price().gross()).isEqualTo(Money.of(19800, "GBP"));
    assertThat(booking.revision()).isEqualTo(1);
  }

  @Test
  void isCompleteOnceTheSessionHasEnded() {
    Booking booking = aBooking().confirmed();
    refuses(ProblemKind.BOOKING_STATE, () -> booking.complete(STARTED));
    booking.complete(STARTED.plus(Duration.ofHours(7)));
    assertThat(booking.state()).isEqualTo(BookingState.COMPLETED);
    refuses(ProblemKind.BOOKING_STATE, () -> booking.complete(STARTED.plus(Duration.ofHours(8))));
    refuses(ProblemKind.BOOKING_STATE, () -> booking.cancel(NOW));
  }

  @Test
  void oneAttendeeIsNeverCountedTwice() {
    Booking booking = aBooking().withSeats(2).filledIn();
    String id = booking.attendees().get(0).publicId();
    NewAttendee twice = new NewAttendee(id, "Twin", null, null, null);
    booking.name(List.of(twice, twice), NOW);
    assertThat(booking.attendees()).hasSize(2);
  }

  @Test
  void givesSeatsBackAndTakesMore() {
    Session session = aSession().withCapacity(3).build();
    Booking booking = aBooking().on(session).withSeats(2).filledIn();
    booking.changeSeats(1, NOW);
    assertThat(session.seatsLeft()).isEqualTo(2);
    assertThat(booking.attendees()).hasSize(1);
    booking.changeSeats(3, NOW);
    assertThat(session.seatsLeft()).isZero();
    assertThat(booking.price().gross()).isEqualTo(Money.of(25500, "GBP"));
    assertThatThrownBy(() -> booking.changeSeats(4, NOW)).isInstanceOf(SessionFullException.class);
  }

  @Test
  void extendsTheHoldAFewTimesOnly() {
    Booking booking = aBooking().held();
    for (int i = 1; i <= 3; i++) {
      booking.extend(new Hold(NOW.plusSeconds(i), QUARTER));
      assertThat(booking.progress().holdExpiresAt()).isEqualTo(TOO_LATE.plusSeconds(i));
    }
    refuses(ProblemKind.HOLD_EXTENSION_LIMIT, () -> booking.extend(new Hold(NOW, QUARTER)));
  }

  @Test
  void onlyAHoldThatStillRunsIsLetGo() {
    Booking held = aBooking().held();
    held.progress().letGo(NOW.plusSeconds(1));
    assertThat(held.progress().holdExpiresAt()).isEqualTo(NOW.plusSeconds(1));
    held.progress().letGo(NOW.plusSeconds(2));
    assertThat(held.progress().holdExpiresAt()).isEqualTo(NOW.plusSeconds(1));
    Booking paying = aBooking().awaitingPayment();
    Instant before = paying.progress().holdExpiresAt();
    paying.progress().letGo(NOW.plusSeconds(1));
    assertThat(paying.progress().holdExpiresAt()).isEqualTo(before);
  }

  @Test
  void fewerSeatsDropWhoeverSitsOnTheLastOnes() {
    Booking booking = aBooking().withSeats(3).filledIn();
    booking.changeSeats(2, NOW);
    assertThat(booking.attendees())
        .extracting(Attendee::name)
        .containsExactly("Person 1", "Person 2");
  }

  @Test
  void refusesEveryChangeOnceTheHoldIsOver() {
    Booking booking = aBooking().filledIn();
    refuses(ProblemKind.HOLD_EXPIRED, () -> booking.bookedBy(BookingFixture.booker(), TOO_LATE));
    refuses(ProblemKind.HOLD_EXPIRED, () -> booking.name(people(1), TOO_LATE));
    refuses(ProblemKind.HOLD_EXPIRED, () -> booking.changeSeats(2, TOO_LATE));
    refuses(ProblemKind.HOLD_EXPIRED, () -> booking.extend(new Hold(TOO_LATE, QUARTER)));
    refuses(ProblemKind.HOLD_EXPIRED, () -> booking.awaitPayment("2026-11", null, TOO_LATE));
    refuses(ProblemKind.HOLD_EXPIRED, () -> booking.giveUp(TOO_LATE));
  }

  @Test
  void namesWhatIsMissingBeforePayment() {
    Booking booking = aBooking().held();
    assertThatThrownBy(() -> booking.awaitPayment("2026-11", null, NOW))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal ->
                assertThat(refusal.errors())
                    .extracting(FieldError::pointer)
                    .containsExactly("/booker"));
    assertThatThrownBy(() -> MissingAnswers.refuse(booking, true))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal ->
                assertThat(refusal.errors())
                    .extracting(FieldError::pointer)
                    .containsExactly("/booker", "/attendees"));
    assertThat(booking.state()).isEqualTo(BookingState.HELD);
  }

  @Test
  void leavesTimeToPay() {
    Booking booking = aBooking().filledIn();
    Instant lastMinute = TOO_LATE.minusSeconds(1);
    booking.awaitPayment("2026-11", null, lastMinute);
    assertThat(booking.progress().holdExpiresAt())
        .isEqualTo(lastMinute.plus(Duration.ofMinutes(10)));
    booking.awaitPayment("2026-11", null, lastMinute.plusSeconds(60));
    assertThat(booking.progress().holdExpiresAt())
        .isEqualTo(lastMinute.plus(Duration.ofMinutes(10)));
  }

  @Test
  void seatsAreFixedOnceThePaymentHasBegun() {
    Booking booking = aBooking().awaitingPayment();
    refuses(ProblemKind.BOOKING_STATE, () -> booking.changeSeats(2, NOW));
    refuses(ProblemKind.BOOKING_STATE, () -> booking.giveUp(NOW));
  }

  @Test
  void isConfirmedOnceOnly() {
    Session session = aSession().withCapacity(3).build();
    Booking booking = aBooking().on(session).withSeats(2).confirmed();
    assertThat(booking.progress().confirmedAt()).contains(NOW);
    assertThat(session.seatsLeft()).isEqualTo(1);
    refuses(ProblemKind.BOOKING_STATE, () -> booking.confirm(NOW));
    refuses(ProblemKind.BOOKING_STATE, () -> booking.awaitPayment("2026-11", null, NOW));
    refuses(ProblemKind.BOOKING_STATE, () -> booking.expire(NOW));
  }

  @Test
  void isNotConfirmedBeforeTheTermsAreAccepted() {
    refuses(ProblemKind.BOOKING_STATE, () -> aBooking().filledIn().confirm(NOW));
  }

  @Test
  void takesSeatsAgainWhenPaidAfterItExpired() {
    Session session = aSession().withCapacity(2).build();
    Booking booking = aBooking().on(session).withSeats(2).awaitingPayment();
    booking.expire(TOO_LATE);
    assertThat(session.seatsLeft()).isEqualTo(2);
    booking.confirm(TOO_LATE);
    assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(session.seatsLeft()).isZero();
  }

  @Test
  void staysExpiredWhenThereAreNoSeatsToTakeAgain() {
    Session session = aSession().withCapacity(2).build();
    Booking booking = aBooking().on(session).withSeats(2).awaitingPayment();
    booking.expire(TOO_LATE);
    session.reserve(1, NOW);
    assertThatThrownBy(() -> booking.confirm(TOO_LATE)).isInstanceOf(SessionFullException.class);
    assertThat(booking.state()).isEqualTo(BookingState.EXPIRED);
    assertThat(session.seatsLeft()).isEqualTo(1);
  }

  @Test
  void givingUpFreesTheSeatsAtOnce() {
    Session session = aSession().withCapacity(2).build();
    Booking booking = aBooking().on(session).withSeats(2).held();
    booking.giveUp(NOW);
    assertThat(booking.state()).isEqualTo(BookingState.CANCELLED);
    assertThat(session.seatsLeft()).isEqualTo(2);
    refuses(ProblemKind.BOOKING_STATE, () -> booking.giveUp(NOW));
  }

  @Test
  void isFoundByAnythingThatACallerMightSay() {
    Booking booking = aBooking().filledIn();
    String text = SearchText.of(booking.reference(), booking.booker(), booking.attendees());
    assertThat(text)
        .contains("abcd1234", "ann example", "ann@example.com", "01632960001", "person 1");
  }

  private static NewAttendee again(Attendee attendee) {
    return new NewAttendee(attendee.publicId(), attendee.name(), null, null, null);
  }

  private static void refuses(ProblemKind kind, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
  }

  @Test
  void isFreeToLeaveAfterAHardChangeUntilItMoves() {
    Booking booking = aBooking().confirmed();
    booking.sessionChanged(true);
    booking.sessionChanged(false);
    assertThat(booking.progress().isFreeToChange()).isTrue();
    assertThat(booking.revision()).isEqualTo(2);
    Session other = aSession().build();
    other.reserve(1, NOW);
    booking.moveTo(other, other.price(), NOW);
    assertThat(booking.progress().isFreeToChange()).isFalse();
  }
}
