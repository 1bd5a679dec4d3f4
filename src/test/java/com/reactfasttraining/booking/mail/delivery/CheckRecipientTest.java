package com.reactfasttraining.booking.mail.delivery;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.NewAttendee;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.TransferFixture;
import com.reactfasttraining.booking.catalogue.SessionFixture;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mail that waits is for its person no more when the seat has gone to somebody else. */
class CheckRecipientTest {

  private static final Instant NOW = SessionFixture.DAY_BEFORE;
  private static final String ANN = "ann@example.com";
  private static final String BOB = "bob@example.com";

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final CheckRecipient check = new Wiring(database, NOW).make(CheckRecipient.class);

  @ParameterizedTest
  @EnumSource(
      value = MailKind.class,
      names = {
        "ATTENDEE_CONFIRMATION",
        "ATTENDEE_REMINDER",
        "ATTENDEE_MOVED",
        "ATTENDEE_SESSION_CHANGED"
      })
  void whatAnAttendeeGetsIsForWhoeverHasTheSeat(MailKind kind) {
    Booking booking = known(seatOf(ANN));
    assertThat(isOutdated(kind, ANN, 0L)).isFalse();
    assertThat(isOutdated(kind, BOB, 0L)).as("the seat is Ann's").isTrue();
    assertThat(isOutdated(kind, ANN, 7L)).as("another seat").isTrue();
    assertThat(isOutdated(kind, ANN, null)).as("no seat").isTrue();
    booking.cancel(NOW);
    assertThat(isOutdated(kind, ANN, 0L)).as("cancelled").isTrue();
  }

  @Test
  void whoHasASeatAgainIsNotToldThatItWasGivenAway() {
    Booking booking = known(seatOf(ANN));
    assertThat(isOutdated(MailKind.SEAT_GIVEN_AWAY, "Ann@Example.com", null)).isTrue();
    assertThat(isOutdated(MailKind.SEAT_GIVEN_AWAY, BOB, null)).isFalse();
    booking.cancel(NOW);
    assertThat(isOutdated(MailKind.SEAT_GIVEN_AWAY, ANN, null)).isFalse();
  }

  @Test
  void namesAreAskedForOnlyWhileSomeAreMissing() {
    Booking unnamed = aBooking().withSeats(2).confirmed();
    unnamed.name(List.of(person(ANN)), NOW);
    known(unnamed);
    assertThat(isOutdated(MailKind.NAMES_MISSING, ANN, null)).isFalse();
    unnamed.name(List.of(person(ANN), person(BOB)), NOW);
    assertThat(isOutdated(MailKind.NAMES_MISSING, ANN, null)).isTrue();
    known(aBooking().expired());
    assertThat(isOutdated(MailKind.NAMES_MISSING, ANN, null)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = MailKind.class,
      names = {"PEOPLE_CHANGED", "BOOKING_REMINDER"})
  void whatTheBookerGetsOfACourseIsForOneThatTakesPlaceForThem(MailKind kind) {
    Booking booking = known(seatOf(ANN));
    assertThat(isOutdated(kind, ANN, null)).isFalse();
    booking.complete(NOW.plus(Duration.ofDays(3)));
    assertThat(isOutdated(kind, ANN, null)).isFalse();
    known(aBooking().expired());
    assertThat(isOutdated(kind, ANN, null)).isTrue();
  }

  @Test
  void aMoveThatWasMadeAfterAllHasNotLapsed() {
    Booking booking = known(seatOf(ANN));
    Transfer transfer =
        TransferFixture.pending(booking, aSession().withPrice(9500).build(), Money.zero("GBP"));
    database.answers("t.publicId = :id", List.of(transfer));
    assertThat(isOutdated(MailKind.MOVE_LAPSED, ANN, null)).isFalse();
    database.answers(
        "t.publicId = :id",
        List.of(TransferFixture.onInvoice(booking, aSession().build(), Money.zero("GBP"))));
    assertThat(isOutdated(MailKind.MOVE_LAPSED, ANN, null)).as("made").isTrue();
    database.answers("t.publicId = :id", List.of(transfer));
    booking.cancel(NOW);
    assertThat(isOutdated(MailKind.MOVE_LAPSED, ANN, null)).as("cancelled").isTrue();
  }

  @Test
  void everyOtherMailIsForWhomItWasWritten() {
    assertThat(isOutdated(MailKind.CREDIT_MADE, ANN, null)).isFalse();
  }

  private Booking known(Booking booking) {
    database.answers("b.reference = :ref", List.of(booking));
    return booking;
  }

  private static Booking seatOf(String email) {
    Booking booking = aBooking().confirmed();
    booking.name(List.of(person(email)), NOW);
    return booking;
  }

  private static NewAttendee person(String email) {
    return new NewAttendee(null, "Somebody", email, List.of(), null);
  }

  private boolean isOutdated(MailKind kind, String recipient, @Nullable Long attendeeId) {
    return check.isOutdated(
        new QueuedMail("M1", 1, kind, kind + ":T1:1", recipient, "", "ABCD1234", attendeeId, null));
  }
}
