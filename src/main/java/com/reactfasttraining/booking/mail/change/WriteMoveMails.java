package com.reactfasttraining.booking.mail.change;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.transfer.BookingMoved;
import com.reactfasttraining.booking.booking.transfer.TransferKept;
import com.reactfasttraining.booking.booking.transfer.TransferLapsed;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells the booker and each further attendee that their booking has moved, or how it will. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteMoveMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private QueueMail queue;

  /** Called in the transaction that moves it. */
  public void moved(BookingMoved event) {
    ConfirmedBooking booking = bookings.of(event.reference());
    String now = booking.session().courseTitle() + ", " + booking.day();
    Address booker = Address.of(booking.booker().email(), "Your booking has moved: " + now);
    write(booking, MailKind.BOOKING_MOVED, event.transferId(), booker);
    booking.attendees().stream()
        .filter(attendee -> attendee.email() != null && !booking.isBookers(attendee.email()))
        .map(attendee -> address(attendee, "Your course has moved: " + now))
        .forEach(to -> write(booking, MailKind.ATTENDEE_MOVED, event.transferId(), to));
  }

  /** Called when seats on another session are kept; a booker who asked for it knows. */
  public void kept(TransferKept event) {
    if (event.byStaff()) {
      ConfirmedBooking booking = bookings.of(event.reference());
      String subject = "To be paid for your new date, booking " + event.reference();
      Address booker = Address.of(booking.booker().email(), subject);
      write(booking, MailKind.MOVE_TO_BE_PAID, event.transferId(), booker);
    }
  }

  /** Called when the rest was not paid in time; whoever called it off knows. */
  public void lapsed(TransferLapsed event) {
    ConfirmedBooking booking = bookings.of(event.reference());
    String subject = "Your booking has not moved: " + booking.session().courseTitle();
    Address booker = Address.of(booking.booker().email(), subject + ", " + booking.day());
    write(booking, MailKind.MOVE_LAPSED, event.transferId(), booker);
  }

  private static Address address(Participant attendee, String subject) {
    return new Address(String.valueOf(attendee.email()), subject, attendee.id());
  }

  private void write(ConfirmedBooking booking, MailKind kind, String transferId, Address to) {
    String person = to.attendeeId() == null ? "" : ":" + to.attendeeId();
    queue.queue(NewMail.about(booking.id(), kind, kind + ":" + transferId + person, to));
  }
}
