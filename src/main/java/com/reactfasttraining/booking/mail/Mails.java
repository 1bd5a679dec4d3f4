package com.reactfasttraining.booking.mail;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All mails that were ever written. */
@ApplicationScoped
@Transactional
public class Mails {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  @PersistenceContext private EntityManager database;
  @Inject private Bookings bookings;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  void add(Mail mail) {
    database.persist(mail);
  }

  boolean isWritten(String key) {
    return !database
        .createQuery("select m.id from Mail m where m.messageKey = :key", Long.class)
        .setParameter("key", key)
        .getResultList()
        .isEmpty();
  }

  Optional<Mail> find(String publicId) {
    return database
        .createQuery("select m from Mail m where m.publicId = :id", Mail.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** What is to be sent; empty when it went out before. */
  public Optional<QueuedMail> queued(String publicId) {
    return find(publicId).filter(Mail::isQueued).map(mail -> mail.queued(reference(mail)));
  }

  public void sent(String publicId) {
    Mail mail = find(publicId).orElseThrow();
    mail.sent(clock.instant());
    note(mail, "mail-sent");
  }

  public void outdated(String publicId) {
    Mail mail = find(publicId).orElseThrow();
    mail.outdated();
    note(mail, "mail-not-sent");
  }

  public void givenUp(String publicId) {
    Mail mail = find(publicId).orElseThrow();
    mail.givenUp();
    note(mail, "mail-given-up");
  }

  /** The mails of one booking, oldest first. */
  public List<MailView> ofBooking(String reference) {
    return bookings.find(reference).map(this::of).orElse(List.of());
  }

  private List<MailView> of(Booking booking) {
    return database
        .createQuery("select m from Mail m where m.bookingId = :booking order by m.id", Mail.class)
        .setParameter("booking", booking.id())
        .setMaxResults(200)
        .getResultStream()
        .map(mail -> mail.view(booking.reference()))
        .toList();
  }

  /**
   * All mails, newest first: at most {@code limit}; {@code after} is the id of the last one seen.
   */
  public Slice<MailView> newest(int limit, @Nullable String after) {
    Optional<Mail> last = Optional.ofNullable(after).flatMap(this::find);
    List<MailView> found =
        database
            .createQuery(
                "select m from Mail m where m.createdAt < :time or (m.createdAt = :time and"
                    + " m.id < :id) order by m.createdAt desc, m.id desc",
                Mail.class)
            .setParameter("time", last.map(Mail::createdAt).orElse(NEVER))
            .setParameter("id", last.map(Mail::id).orElse(Long.MAX_VALUE))
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(mail -> mail.view(reference(mail)))
            .toList();
    return Slice.cut(found, limit, MailView::id);
  }

  /** In the history of its booking; that a critical need was mailed is for few to know. */
  private void note(Mail mail, String action) {
    String reference = reference(mail);
    if (reference != null && mail.kind() != MailKind.CRITICAL_REQUIREMENT) {
      audit.record(action, AuditedObject.booking(reference), mail.kind().words());
    }
  }

  private @Nullable String reference(Mail mail) {
    return mail.bookingId().map(id -> bookings.get(id).reference()).orElse(null);
  }
}
