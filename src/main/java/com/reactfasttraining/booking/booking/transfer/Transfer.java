package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.access.MoveToPay;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All seats of a booking on their way to another session.
 *
 * <p>{@code due = new price − credit}, where {@code credit + fee} is at most what was paid. While
 * it is PENDING, which is only when something is to be paid first, its seats are taken on the new
 * session. Where a company pays on invoice nothing is: it is DONE at once.
 */
@Entity
@Table(name = "transfers")
public class Transfer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking_id")
  private Booking booking;

  @Column(name = "quote_id")
  private String quoteId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "from_session_id")
  private Session from;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "to_session_id")
  private Session to;

  private int seats;

  @Embedded private AgreedTerms agreed;

  @Enumerated(EnumType.STRING)
  private TransferState state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Transfer() {}

  private Transfer(Booking booking, Session to, Terms terms, Instant now) {
    state = TransferState.PENDING;
    publicId = Tokens.publicId();
    quoteId = terms.quoteId();
    this.booking = booking;
    from = booking.session();
    this.to = to;
    seats = booking.seats();
    agreed = new AgreedTerms(terms, booking.fare().vat());
    createdAt = now;
  }

  /** Takes the seats on the new session, where the booking may go at once. */
  static Transfer atOnce(Booking booking, Session to, Terms terms, Instant now) {
    Transfer transfer = new Transfer(booking, to, terms, now);
    to.reserve(transfer.seats, now);
    transfer.become(TransferState.DONE, now);
    return transfer;
  }

  /** Takes the seats on the new session and keeps them until the rest is paid. */
  static Transfer pending(Booking booking, Session to, Terms terms, TransferTime time) {
    Transfer transfer = new Transfer(booking, to, terms, time.now());
    to.reserve(transfer.seats, time.now());
    transfer.expiresAt = time.end(booking.session(), to);
    return transfer;
  }

  /** The rest is paid; if its time was over before, the seats are taken again. */
  void complete(Instant now) {
    if (state != TransferState.PENDING) {
      to.reserve(seats, now);
    }
    become(TransferState.DONE, now);
  }

  /** Gives the seats back. */
  void end(TransferState how, Instant now) {
    become(how, now);
    to.release(seats);
  }

  /** Its booking has changed, so that nobody may pay for it now: whoever comes by ends it. */
  void lapse(Instant now) {
    if (isAwaited(now)) {
      expiresAt = now;
    }
  }

  /**
   * Lets it be completed as long as the new session takes place; otherwise nobody may pay for it
   * any more.
   *
   * @throws RefusedException SESSION_CLOSED
   */
  void requireOpenTarget(Instant now) {
    try {
      to.requireBookable(now);
    } catch (RefusedException closed) {
      lapse(now);
      throw closed;
    }
  }

  private void become(TransferState next, Instant now) {
    state = next;
    finishedAt = now;
  }

  /** True while the rest may be paid. */
  public boolean isAwaited(Instant now) {
    return isPending() && expiresAt().filter(now::isBefore).isPresent();
  }

  boolean isPending() {
    return state == TransferState.PENDING;
  }

  /** True when the booking is what it was when this was quoted, and its session takes place. */
  boolean fits(Booking present) {
    return present.session().equals(from) && present.seats() == seats && !from.isCancelled();
  }

  TransferView view(SessionView session) {
    return new TransferView(publicId, state, session, fee(), due(), expiresAt().orElseThrow());
  }

  MoveToPay toPay() {
    return new MoveToPay(to.date(), due(), expiresAt().orElseThrow());
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public Booking booking() {
    return booking;
  }

  public Session from() {
    return from;
  }

  public Session to() {
    return to;
  }

  public int seats() {
    return seats;
  }

  public TransferState state() {
    return state;
  }

  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  public Money oldPrice() {
    return agreed.oldPrice();
  }

  /**
   * True when the new course is taxed differently: then what counts of the old price is taken off
   * the invoices of before, and the new price is billed anew.
   */
  public boolean isTaxedAnew() {
    return Terms.isTaxedAnew(from, agreed.oldVat(), to);
  }

  public Money newPrice() {
    return agreed.newPrice();
  }

  /** The price of a seat that was agreed, whatever the session costs by now. */
  public Money newSeatPrice() {
    return agreed.newSeatPrice(seats);
  }

  /** What of the old price counts towards the new one. */
  public Money credit() {
    return agreed.credit();
  }

  public Money fee() {
    return agreed.fee();
  }

  /** True when a company is charged for what is due, or what goes back comes off its invoice. */
  public boolean isOnInvoice() {
    return agreed.onInvoice();
  }

  /** What is to be paid; negative when the rest goes back. */
  public Money due() {
    return agreed.due();
  }
}
