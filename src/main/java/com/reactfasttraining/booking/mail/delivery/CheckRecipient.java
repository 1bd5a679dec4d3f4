package com.reactfasttraining.booking.mail.delivery;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.transfer.TransferState;
import com.reactfasttraining.booking.booking.transfer.Transfers;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.notice.OverdueMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells, at the moment of sending, whether a mail is still for its recipient: between writing and
 * sending, and before staff send it again, the seat may have gone to somebody else or been
 * cancelled.
 */
@ApplicationScoped
public class CheckRecipient {

  @Inject private Bookings bookings;
  @Inject private Transfers transfers;
  @Inject private OverdueMails overdue;

  @Transactional
  boolean isOutdated(QueuedMail mail) {
    return switch (mail.kind()) {
      case ATTENDEE_CONFIRMATION, ATTENDEE_REMINDER, ATTENDEE_MOVED, ATTENDEE_SESSION_CHANGED ->
          !isAttendee(mail, booking(mail));
      case SEAT_GIVEN_AWAY -> hasSeat(mail, booking(mail));
      case NAMES_MISSING -> !hasUnnamed(booking(mail));
      case PEOPLE_CHANGED, BOOKING_REMINDER -> !isOn(booking(mail));
      case MOVE_LAPSED -> !isOn(booking(mail)) || isMade(mail);
      case INVOICE_OVERDUE -> overdue.isSettled(mail);
      default -> false;
    };
  }

  private Booking booking(QueuedMail mail) {
    return bookings.find(mail.reference()).orElseThrow();
  }

  /** Paid for after its time, with seats still free. */
  private boolean isMade(QueuedMail mail) {
    String transferId = mail.about().split(":", 2)[0];
    return transfers.find(transferId).orElseThrow().state() == TransferState.DONE;
  }

  private static boolean isOn(Booking booking) {
    return booking.state() == BookingState.CONFIRMED || booking.state() == BookingState.COMPLETED;
  }

  private static boolean hasUnnamed(Booking booking) {
    return isOn(booking) && booking.attendees().size() < booking.seats();
  }

  private static boolean isAttendee(QueuedMail mail, Booking booking) {
    return isOn(booking)
        && booking.attendees().stream()
            .filter(attendee -> mail.attendeeId() != null && attendee.id() == mail.attendeeId())
            .anyMatch(attendee -> attendee.email().filter(mail.recipient()::equals).isPresent());
  }

  private static boolean hasSeat(QueuedMail mail, Booking booking) {
    return isOn(booking)
        && booking.attendees().stream()
            .anyMatch(
                attendee ->
                    attendee.email().filter(mail.recipient()::equalsIgnoreCase).isPresent());
  }
}
