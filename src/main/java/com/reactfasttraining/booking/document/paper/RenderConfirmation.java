package com.reactfasttraining.booking.document.paper;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.Document;
import com.reactfasttraining.booking.document.DocumentKind;
import com.reactfasttraining.booking.document.KeepDocument;
import com.reactfasttraining.booking.document.Paper;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Makes the PDF of a booking confirmation, once for each revision of the booking: what has changed
 * since is in a new one, never in the old. The subject is the booking's reference with the revision
 * that asked for it; what is printed is the booking as it is by then.
 */
@ApplicationScoped
@Transactional(NEVER)
public class RenderConfirmation implements OutboxHandler {

  /** The kind of the outbox message. */
  public static final String KIND = "document.confirmation";

  private static final String SEPARATOR = "/";

  @Inject private ReadConfirmedBooking bookings;
  @Inject private Settings settings;
  @Inject private Letterhead letterhead;
  @Inject private KeepDocument documents;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  /** The subject for a booking as it is now. */
  public static String subject(Booking booking) {
    return booking.reference() + SEPARATOR + booking.revision();
  }

  @Override
  public void handle(String subject) {
    render(subject.split(SEPARATOR, 2)[0]);
  }

  /** The stored confirmation; rendered now unless it was before. */
  public Document render(String reference) {
    ConfirmedBooking booking = bookings.of(reference);
    Paper paper =
        new Paper(
            DocumentKind.BOOKING_CONFIRMATION, number(booking), booking.id(), clock.instant());
    return documents.once(paper, () -> pdf(new ConfirmationPaper(booking, settings.company())));
  }

  /** The reference; from the first change on with the number of the edition. */
  private static String number(ConfirmedBooking booking) {
    int edition = booking.revision() + 1;
    return edition == 1 ? booking.reference() : booking.reference() + "-" + edition;
  }

  private byte[] pdf(ConfirmationPaper confirmation) {
    return letterhead.print("confirmation", confirmation.title(), confirmation.parameters());
  }
}
