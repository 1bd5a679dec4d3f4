package com.reactfasttraining.booking.mail.booking;

import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.mail.letter.PrivateLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What somebody gets for whom staff keep seats: until when, and the link to go on with. */
@ApplicationScoped
public class KeptSeatsMail {

  @Inject private ReadHeldBooking held;
  @Inject private PrivateLink privateLink;
  @Inject private Letters letters;

  public Envelope seatsKept(QueuedMail mail) {
    String link = privateLink.to(mail.reference());
    return letters.envelope(
        mail, Map.of("booking", held.of(mail.reference()), "link", link), List.of());
  }
}
