package com.reactfasttraining.booking.mail.booking;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.document.CalendarFile;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.document.paper.AttachDocuments;
import com.reactfasttraining.booking.invoicing.Invoices;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.mail.letter.PrivateLink;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the people of a confirmed booking get; the booker with papers and a fresh private link. */
@ApplicationScoped
public class ConfirmationMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private PrivateLink link;
  @Inject private AttachDocuments papers;
  @Inject private Invoices invoices;
  @Inject private CalendarFile calendar;
  @Inject private Letters letters;
  @Inject private ReceiptLine receipt;

  public Envelope toBooker(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    Booker booker = booking.booker();
    List<Attachment> attached = new ArrayList<>(papers.withReceipts(booking.reference()));
    attached.add(calendar.invitation(booking, new Participant(0, booker.name(), booker.email())));
    Map<String, Object> values = new HashMap<>();
    values.put("booking", booking);
    values.put("link", link.to(booking.reference()));
    receipt.of(booking.reference()).ifPresent(line -> values.put("receipt", line));
    invoices
        .dueOn(booking.reference())
        .ifPresent(day -> values.put("payBy", BritishDates.plain(day)));
    return letters.envelope(mail, values, attached);
  }

  public Envelope toAttendee(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    Participant attendee = booking.attendee(mail.attendeeId()).orElseThrow();
    return letters.envelope(
        mail,
        Map.of("booking", booking, "attendee", attendee),
        List.of(calendar.invitation(booking, attendee)));
  }
}
