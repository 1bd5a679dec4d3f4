package com.reactfasttraining.booking.mail;

import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail that was written, and what became of it. A secret is forgotten once it was sent. */
@Entity
@Table(name = "mails")
class Mail {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "message_key")
  private String messageKey;

  @Enumerated(EnumType.STRING)
  private MailKind kind;

  @Column(name = "booking_id")
  private @Nullable Long bookingId;

  @Column(name = "attendee_id")
  private @Nullable Long attendeeId;

  private String recipient;
  private String subject;

  @Enumerated(EnumType.STRING)
  private MailState state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  private byte @Nullable [] secret;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Mail() {}

  Mail(NewMail mail, Instant now) {
    publicId = Tokens.publicId();
    messageKey = mail.key();
    kind = mail.kind();
    bookingId = mail.bookingId();
    attendeeId = mail.attendeeId();
    recipient = mail.recipient();
    subject = mail.subject();
    secret = mail.sealedSecret();
    state = MailState.QUEUED;
    createdAt = now;
  }

  void sent(Instant now) {
    state = MailState.SENT;
    sentAt = now;
    secret = null;
  }

  void givenUp() {
    state = MailState.GIVEN_UP;
    secret = null;
  }

  void outdated() {
    state = MailState.OUTDATED;
  }

  void again() {
    state = MailState.QUEUED;
    sentAt = null;
  }

  /** True where a link is needed that cannot be made again: the person has to ask anew. */
  boolean isOnce() {
    return kind == MailKind.PASSWORD_RESET || kind == MailKind.EMAIL_CONFIRMATION;
  }

  boolean isQueued() {
    return state == MailState.QUEUED;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  MailKind kind() {
    return kind;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Long> bookingId() {
    return Optional.ofNullable(bookingId);
  }

  QueuedMail queued(@Nullable String reference) {
    return new QueuedMail(
        publicId, version, kind, messageKey, recipient, subject, reference, attendeeId, secret);
  }

  MailView view(@Nullable String reference) {
    return new MailView(publicId, kind, recipient, subject, state, reference, createdAt, sentAt);
  }
}
