package com.reactfasttraining.booking.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.waiting.WaitingState;
import com.reactfasttraining.booking.booking.waiting.access.WaitingListView;
import com.reactfasttraining.booking.booking.waiting.access.WaitingListView.Offer;
import com.reactfasttraining.booking.booking.waiting.access.WaitingListView.WaitedSession;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.change.FormerPlanView;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBookings;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.booking.HeldBooking;
import com.reactfasttraining.booking.mail.change.CancelledBooking;
import com.reactfasttraining.booking.mail.change.MovedBooking;
import com.reactfasttraining.booking.mail.notice.RefundedBooking;
import com.reactfasttraining.booking.mail.session.AlternativeText;
import com.reactfasttraining.booking.mail.session.RescueText;
import com.reactfasttraining.booking.mail.waiting.WaitingNotice;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.CreditView;
import com.reactfasttraining.booking.payment.dispute.DisputeState;
import com.reactfasttraining.booking.payment.refund.RefundDestination;
import com.reactfasttraining.booking.payment.refund.RefundState;
import com.reactfasttraining.booking.payment.refund.RefundView;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.shared.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of the mails. They stay in target/mails to look at. */
class LettersTest {

  private static final String LINK = "https://booking.example.com/booking/RFB7K2M9QX#secret";

  private static final String WAITING_LINK = "https://booking.example.com/waiting-list#key";

  private static final String COURSE_LINK = "https://booking.example.com/courses/first-aid";

  private final Letters letters = new Letters(new SettingsFixture().build());

  @ParameterizedTest
  @EnumSource(MailKind.class)
  void everyMailHasBothForms(MailKind kind) throws IOException {
    Letter letter = render(kind, ConfirmedBookings.of(3));
    assertThat(letter.html())
        .startsWith("<!doctype html>")
        .contains("<html lang=\"en-GB\">", "<h1", "React Fast Training", "01632 960 001")
        .doesNotContain("${");
    assertThat(letter.text())
        .contains("React Fast Training", "01632 960 001")
        .doesNotContain("<", "&#", "${", "\n\n\n");
    Path folder = Files.createDirectories(Path.of("target", "mails"));
    Files.writeString(folder.resolve(kind + ".html"), letter.html());
    Files.writeString(folder.resolve(kind + ".txt"), letter.text());
  }

  @Test
  void bookerReadsTheSameInBothForms() {
    Letter letter = render(MailKind.BOOKING_CONFIRMATION, ConfirmedBookings.of(3));
    for (String form : new String[] {letter.html(), letter.text()}) {
      assertThat(form)
          .contains("RFB7K2M9QX", "Emergency First Aid at Work", "Tuesday 13 July 2027")
          .contains("09:00 to 16:30", "Harbourside Training Rooms", "£255.00", "£42.50")
          .contains("Attendee Number 3", LINK, "3 seats are confirmed");
    }
  }

  @Test
  void attendeeSeesNoPriceNoLinkAndNobodyElse() {
    Letter letter = render(MailKind.ATTENDEE_CONFIRMATION, ConfirmedBookings.of(3));
    assertThat(letter.html() + letter.text())
        .contains("Hello Attendee Number 2", "Tuesday 13 July 2027")
        .doesNotContain("£", "secret", "Attendee Number 3");
  }

  @Test
  void whoeverLostTheSeatLearnsNoName() {
    Letter letter = render(MailKind.SEAT_GIVEN_AWAY, ConfirmedBookings.of(3));
    assertThat(letter.html() + letter.text())
        .contains("Tuesday 13 July 2027", "RFB7K2M9QX")
        .doesNotContain("£", "secret", "Attendee Number", "Maria");
  }

  @Test
  void namesAreTextAndNeverMarkup() {
    String mean = "<script>alert(1)</script> & <b>Co</b>";
    Letter letter = render(MailKind.BOOKING_CONFIRMATION, ConfirmedBookings.of(1, mean));
    assertThat(letter.html())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;Co&lt;/b&gt;")
        .doesNotContain("<script>");
    assertThat(letter.text()).contains("Hello " + mean + ",");
  }

  @Test
  void nameWithLineBreaksCannotForgeLinesOfThePlainText() {
    Letter letter =
        render(MailKind.BOOKING_CONFIRMATION, ConfirmedBookings.of(1, "Eve\nReference: FORGED"));
    assertThat(letter.text().lines()).noneMatch(line -> line.startsWith("Reference: FORGED"));
  }

  @Test
  void staffAlertHoldsNoNameOfAPerson() {
    Letter letter = render(MailKind.CRITICAL_REQUIREMENT, ConfirmedBookings.of(3));
    assertThat(letter.html() + letter.text())
        .contains("RFB7K2M9QX", "Critical")
        .doesNotContain("Maria", "Attendee Number");
  }

  @Test
  void refundSaysWhyAndHowMuch() {
    assertThat(refund(RefundReason.NO_SEATS_LEFT))
        .contains("we are sorry", "£255.00", "another date", "Join the waiting list", "/wait/S1");
    assertThat(refund(RefundReason.PAID_TWICE)).contains("paid for twice").doesNotContain("sorry");
    assertThat(refund(RefundReason.CANCELLATION))
        .contains("£255.00")
        .doesNotContain("sorry", "twice", "waiting list");
  }

  @Test
  void offerSaysByWhenToBookAndHowToLeave() {
    Letter letter = render(MailKind.WAITING_LIST_OFFER, ConfirmedBookings.of(1));
    for (String form : new String[] {letter.html(), letter.text()}) {
      assertThat(form)
          .contains("Seats are free for you", "2 seats", "We now keep them", LINK, WAITING_LINK)
          .contains("Tuesday 13 July 2027", "09:00 to 16:30", "Monday 12 July 2027, 10:00");
    }
  }

  @Test
  void offerOfOneSeatSpeaksOfOneSeat() {
    Map<String, Object> values =
        Map.of("waiting", waiting(1), "waitingLink", WAITING_LINK, "link", LINK);
    assertThat(letters.render(MailKind.WAITING_LIST_OFFER, values).text())
        .contains("A seat is free for you", "1 seat on", "We now keep it")
        .doesNotContain("seats");
  }

  @Test
  void changedSessionIsToldWithWhatItWasBefore() {
    for (MailKind kind : List.of(MailKind.SESSION_CHANGED, MailKind.ATTENDEE_SESSION_CHANGED)) {
      Letter letter = render(kind, ConfirmedBookings.of(3));
      for (String form : new String[] {letter.html(), letter.text()}) {
        assertThat(form)
            .contains("Tuesday 13 July 2027", "09:00 to 16:30", "Harbourside Training Rooms")
            .contains("Monday 12 July 2027", "10:00 to 17:00", "The Mill, York");
      }
      assertThat(letter.text().contains("secret")).isEqualTo(kind == MailKind.SESSION_CHANGED);
    }
  }

  @Test
  void onlyAHardChangeOffersAFreeWayOut() {
    assertThat(changed(true)).contains("full refund", "no fee");
    assertThat(changed(false)).doesNotContain("refund");
  }

  @Test
  void cancelledSessionComesWithOtherDatesAndTheMoneyBack() {
    Letter letter = render(MailKind.SESSION_CANCELLED, ConfirmedBookings.of(3));
    for (String form : new String[] {letter.html(), letter.text()}) {
      assertThat(form)
          .contains("very sorry", "Tuesday 13 July 2027", LINK)
          .contains("Wednesday 14 July 2027, 09:00 to 16:30, The Mill, York, £85.00 a seat")
          .contains("get back all that you paid");
    }
    assertThat(render(MailKind.ATTENDEE_SESSION_CANCELLED, ConfirmedBookings.of(3)).text())
        .contains("does not take place", "Tuesday 13 July 2027")
        .doesNotContain("£", "secret");
  }

  private static RescueText rescue() {
    return new RescueText(
        List.of(
            new AlternativeText(
                "Wednesday 14 July 2027", "09:00 to 16:30", "The Mill, York", "£85.00")),
        "Wednesday 7 July 2027, 10:00",
        "£255.00",
        "£255.00");
  }

  private String changed(boolean hard) {
    Map<String, Object> values =
        Map.of("booking", ConfirmedBookings.of(1), "before", before(hard), "link", LINK);
    return letters.render(MailKind.SESSION_CHANGED, values).text();
  }

  private static FormerPlanView before(boolean hard) {
    return new FormerPlanView(
        LocalDate.of(2027, 7, 12),
        LocalTime.of(10, 0),
        LocalTime.of(17, 0),
        "The Mill, York",
        hard);
  }

  private static WaitingNotice waiting(int seats) {
    SessionView session = ConfirmedBookings.of(1).session();
    return WaitingNotice.of(
        new WaitingListView(
            WaitingState.OFFERED,
            "Maria Chén-O’Neill",
            seats,
            session.courseSlug(),
            session.courseTitle(),
            List.of(new WaitedSession(session, null)),
            new Offer("RFB7K2M9QX", Instant.parse("2027-07-12T09:00:00Z"), session),
            Instant.EPOCH));
  }

  @Test
  void refundBringsTheCreditNote() {
    assertThat(render(MailKind.PAYMENT_REFUNDED, ConfirmedBookings.of(1)).text())
        .contains("credit note is attached");
    assertThat(refund(RefundReason.PAID_TWICE)).doesNotContain("credit note");
  }

  @Test
  void moveSaysWhereFromAndWhatItCosts() {
    ConfirmedBooking booking = ConfirmedBookings.of(2);
    assertThat(render(MailKind.BOOKING_MOVED, booking).text())
        .contains("Your booking has moved", "BEFORE", "Refund: £25.00", "£42.50");
    String toPay =
        letters
            .render(MailKind.MOVE_TO_BE_PAID, Map.of("moved", moved(booking, 5000), "link", LINK))
            .text();
    assertThat(toPay).contains("To pay: £50.00", "09:30 on Thursday 1 July 2027", LINK);
  }

  @Test
  void lapsedMoveSaysThatTheOldDateStands() {
    Map<String, Object> values =
        Map.of("moved", moved(ConfirmedBookings.of(2), 5000), "link", LINK);
    assertThat(letters.render(MailKind.MOVE_LAPSED, values).text())
        .contains("has not moved", "£50.00, was not paid", "09:30 on Thursday 1 July 2027")
        .contains("stands as it was", "Tuesday 13 July 2027", LINK);
  }

  @Test
  void lapsedOfferSaysWhichAndHowToWaitAgain() {
    Letter letter = render(MailKind.WAITING_LIST_OFFER_LAPSED, ConfirmedBookings.of(1));
    for (String form : new String[] {letter.html(), letter.text()}) {
      assertThat(form)
          .contains("kept 1 seat for you, but it was not booked", "Tuesday 13 July 2027")
          .contains("Kept until", "Monday 12 July 2027, 09:00", COURSE_LINK);
    }
  }

  @Test
  void cancellationSaysWhatIsCancelledAndWhatComesBack() {
    assertThat(cancellation(true, 12_750))
        .contains("Your booking is cancelled", "Refund: £127.50", "Cancellation fee: £127.50")
        .contains("Attendee Number 2", "5 to 10 days", "out of your calendar");
    assertThat(cancellation(false, 0))
        .contains("Seats of your booking are cancelled", "3 seats are still yours", "no refund")
        .doesNotContain("5 to 10 days", "out of your calendar");
  }

  private String cancellation(boolean whole, long refund) {
    CancelledBooking cancelled = cancelled(ConfirmedBookings.of(3), whole, refund);
    return letters.render(MailKind.BOOKING_CANCELLED, Map.of("cancelled", cancelled)).text();
  }

  @Test
  void cancelledAttendeeSeesNoPriceAndNobodyElse() {
    Letter letter = render(MailKind.ATTENDEE_CANCELLED, ConfirmedBookings.of(3));
    assertThat(letter.html() + letter.text())
        .contains("Hello Attendee Number 2", "not expected", "Tuesday 13 July 2027")
        .doesNotContain("£", "Attendee Number 3");
  }

  private String refund(RefundReason reason) {
    return refund(reason, RefundDestination.CARD);
  }

  private String refund(RefundReason reason, RefundDestination to) {
    return letters
        .render(
            MailKind.PAYMENT_REFUNDED, Map.of("booking", refunded(reason, to), "credited", false))
        .text();
  }

  @Test
  void creditSaysItsCodeHowToUseItAndThatTheMoneyIsThereForTheAsking() {
    Map<String, Object> values =
        Map.of(
            "booking", ConfirmedBookings.of(1), "credit", CREDIT, "credited", true, "link", LINK);
    Letter letter = letters.render(MailKind.CREDIT_MADE, values);
    for (String form : new String[] {letter.html(), letter.text()}) {
      assertThat(form)
          .contains("Your credit of £85.00", "K7M2-9QXA-0B1C-D2E3", "does not expire", LINK)
          .contains("pay what is left of the credit to the card");
    }
  }

  @Test
  void refundToACreditSaysSoAndNothingOfACard() {
    assertThat(refund(RefundReason.CANCELLATION, RefundDestination.CREDIT))
        .contains("Your credit is back", "use the code of that credit again")
        .doesNotContain("5 to 10 days");
    assertThat(refund(RefundReason.CREDIT_PAID_OUT))
        .contains("money of your credit", "5 to 10 days");
    assertThat(refund(RefundReason.CREDIT_SPENT)).contains("had been used for another booking");
  }

  @Test
  void cancellationSaysWhatGoesToACardAndWhatToACredit() {
    ConfirmedBooking booking = ConfirmedBookings.of(3);
    assertThat(text(cancelled(booking, true, 25_500, 25_500)))
        .contains("stays with us as a credit")
        .doesNotContain("5 to 10 days");
    assertThat(text(cancelled(booking, true, 25_500, 8500)))
        .contains("£85.00 of the refund goes back to the credit", "£170.00 to the card");
  }

  private String text(CancelledBooking cancelled) {
    return letters.render(MailKind.BOOKING_CANCELLED, Map.of("cancelled", cancelled)).text();
  }

  private static final CreditView CREDIT =
      new CreditView(
          "K7M2-9QXA-0B1C-D2E3",
          Money.of(8500, "GBP"),
          Money.zero("GBP"),
          Money.zero("GBP"),
          Money.of(8500, "GBP"),
          Instant.EPOCH);

  private Letter render(MailKind kind, ConfirmedBooking booking) {
    Map<String, Object> values = new HashMap<>(ReceiptLetterTest.values(7000));
    values.putAll(DisputeLetterTest.values(DisputeState.LOST));
    values.put("booking", subject(kind, booking));
    values.put("link", LINK);
    values.put("before", before(true));
    values.put("deadline", "Monday 12 July 2027, 09:00");
    values.put("rescue", rescue());
    values.put("waitingLink", WAITING_LINK);
    values.put("waiting", waiting(2));
    values.put("courseLink", COURSE_LINK);
    values.put("credited", true);
    values.put("overdue", OverdueLetterTest.overdue(0));
    values.put("again", false);
    values.put("moved", moved(booking, -2500));
    values.put("credit", CREDIT);
    values.put("cancelled", cancelled(booking, true, 25500));
    if (booking.attendees().size() > 1) {
      values.put("attendee", booking.attendees().get(1));
    }
    return letters.render(kind, values);
  }

  private static Object subject(MailKind kind, ConfirmedBooking booking) {
    return switch (kind) {
      case PAYMENT_REFUNDED -> refunded(RefundReason.NO_SEATS_LEFT, RefundDestination.CARD);
      case SEATS_KEPT, WAITING_LIST_OFFER_LAPSED ->
          new HeldBooking(
              booking.reference(),
              booking.booker().name(),
              booking.attendees().size(),
              booking.session().courseTitle(),
              booking.day(),
              booking.hours(),
              booking.session().venue().name(),
              "Monday 12 July 2027, 09:00");
      default -> booking;
    };
  }

  private static MovedBooking moved(ConfirmedBooking booking, long due) {
    return new MovedBooking(
        booking,
        ConfirmedBookings.session(),
        ConfirmedBookings.session(),
        Money.of(4250, "GBP"),
        Money.of(due, "GBP"),
        false,
        false,
        Instant.parse("2027-07-01T08:30:00Z"));
  }

  private static CancelledBooking cancelled(ConfirmedBooking booking, boolean whole, long refund) {
    return cancelled(booking, whole, refund, 0);
  }

  private static CancelledBooking cancelled(
      ConfirmedBooking booking, boolean whole, long refund, long toCredit) {
    Money fee = Money.of(25500 - refund, "GBP");
    return new CancelledBooking(
        booking,
        booking.attendees(),
        whole,
        Money.of(refund, "GBP"),
        fee,
        false,
        Money.of(toCredit, "GBP"));
  }

  private static RefundedBooking refunded(RefundReason reason, RefundDestination to) {
    RefundView refund =
        new RefundView(
            "R1",
            Money.of(25500, "GBP"),
            reason,
            RefundState.SUCCEEDED,
            Instant.EPOCH,
            null,
            "re_1",
            false,
            null,
            to);
    return new RefundedBooking(
        "RFB7K2M9QX",
        "Maria Chén-O’Neill",
        "Emergency First Aid at Work",
        "Tuesday 13 July 2027",
        refund,
        "https://booking.example.com/courses/first-aid/wait/S1?seats=3");
  }
}
