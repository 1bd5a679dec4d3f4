package com.reactfasttraining.booking.document;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Hands out the papers of a booking to whoever may see it: the holder of its private link, or
 * staff. For everybody else they do not exist. Every download is noted in the audit log.
 */
@ApplicationScoped
public class ReadDocument {

  @Inject private Documents documents;
  @Inject private DocumentStore store;
  @Inject private Bookings bookings;
  @Inject private FindBooking findBooking;
  @Inject private ReadConfirmedBooking readConfirmed;
  @Inject private AuditLog audit;

  /** The papers that are there by now; they follow a payment within seconds. */
  @Transactional
  public List<DocumentView> list(String reference) {
    Booking booking = findBooking.own(bookings.find(reference));
    return documents.of(booking).stream().map(Document::view).toList();
  }

  /** What the bytes of a paper would be tagged with, for a conditional request. */
  @Transactional
  public String entityTag(String id) {
    return own(id).entityTag();
  }

  /** The paper itself. */
  @Transactional
  public Attachment download(String id) {
    Document document = own(id);
    Booking booking = bookings.get(document.bookingId());
    Attachment bytes = store.attachment(document);
    audit.record(
        "document-downloaded", AuditedObject.booking(booking.reference()), document.fileName());
    return bytes;
  }

  /** What the calendar file of a confirmed booking says. */
  @Transactional
  public ConfirmedBooking confirmed(String reference) {
    Booking booking = findBooking.own(bookings.find(reference));
    if (booking.progress().confirmedAt().isEmpty()) {
      throw RefusedException.notFound("calendar file");
    }
    return readConfirmed.of(booking);
  }

  private Document own(String id) {
    Optional<Document> found = documents.find(id);
    findBooking.own(found.map(document -> bookings.get(document.bookingId())));
    return found.orElseThrow();
  }
}
