package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.platform.persistence.TextListConverter;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff wants to give back of a booking. One that needs a second person is granted
 * by somebody else only (a check of the database).
 */
@Entity
@Table(name = "refund_requests")
class RefundRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking_id")
  private Booking booking;

  @Column(name = "amount_minor")
  private long amountMinor;

  private String currency;
  private String note;

  /** Whose share it is, by public id; empty for an amount as such. */
  @Convert(converter = TextListConverter.class)
  private List<String> attendees;

  @Column(name = "second_person")
  private boolean secondPerson;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected RefundRequest() {}

  RefundRequest(Booking booking, Wanted wanted, boolean secondPerson, Instant now) {
    this.publicId = Tokens.publicId();
    this.booking = booking;
    this.amountMinor = wanted.amount().amountMinor();
    this.currency = wanted.amount().currency();
    this.note = wanted.note();
    this.attendees = wanted.attendees();
    this.requestedBy = wanted.by();
    this.requestedAt = now;
    this.secondPerson = secondPerson;
    this.state = secondPerson ? RequestState.WAITING : RequestState.GRANTED;
    this.decidedAt = secondPerson ? null : now;
  }

  /** What is wanted, by whom and why. */
  record Wanted(Money amount, List<String> attendees, String note, String by) {}

  /**
   * The second person has decided.
   *
   * @throws IllegalStateException when somebody has before, or grants what they asked for
   */
  void decide(RequestState decision, String by, Instant now) {
    if (!isWaiting() || (decision == RequestState.GRANTED && isOf(by))) {
      throw new IllegalStateException("refund request " + publicId + " cannot be decided so");
    }
    state = decision;
    decidedBy = by;
    decidedAt = now;
  }

  RequestState state() {
    return state;
  }

  boolean isWaiting() {
    return state == RequestState.WAITING;
  }

  /** True for whoever asked for it. */
  boolean isOf(String actor) {
    return requestedBy.equals(actor);
  }

  /** True when one person decided alone. */
  boolean isAlone() {
    return !secondPerson;
  }

  /** True while it takes this attendee's share. */
  boolean covers(String attendee) {
    return state != RequestState.DECLINED && attendees.contains(attendee);
  }

  Money amount() {
    return Money.of(amountMinor, currency);
  }

  Booking booking() {
    return booking;
  }

  long id() {
    return id;
  }

  String requestedBy() {
    return requestedBy;
  }

  @Nullable String decidedBy() {
    return decidedBy;
  }

  RefundRequestView view(String asker, @Nullable String decider) {
    return new RefundRequestView(
        publicId,
        booking.reference(),
        amount(),
        note,
        attendees.size(),
        state,
        asker,
        requestedAt,
        decider,
        decidedAt);
  }
}
