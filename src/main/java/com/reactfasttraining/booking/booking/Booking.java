package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seats on one session, from the hold to the day itself.
 *
 * <p>Its seats count on the session while it is HELD, AWAITING_PAYMENT, CONFIRMED or COMPLETED;
 * every method that takes or frees seats expects the session to be locked. The price is fixed when
 * the seats are held.
 */
@Entity
@Table(name = "bookings")
public class Booking {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  private String reference;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "session_id")
  private Session session;

  @Embedded private BookingProgress progress;

  private int seats;

  /** Null until the booker has said who they are: JPA reads empty columns as no value. */
  @Embedded private @Nullable BookerDetails booker;

  /** Null until the terms are accepted. */
  @Embedded private @Nullable Agreement agreement;

  @Embedded private BookingPrice price;

  /** Rises with every change that calendars and papers must follow (RFC 5545 §3.8.7.4). */
  private int revision;

  @Column(name = "search_text")
  private String searchText;

  @OneToMany(mappedBy = "booking", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Attendee> attendees = new ArrayList<>();

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Booking() {}

  private Booking(String reference, Session session, int seats, Hold hold) {
    this.reference = reference;
    this.session = session;
    this.seats = seats;
    this.price = new BookingPrice(session, seats);
    this.progress = new BookingProgress(hold);
    index();
  }

  /** Takes the seats of a locked session and keeps them for a while. */
  public static Booking hold(String reference, Session session, int seats, Hold hold) {
    session.reserve(seats, hold.now());
    return new Booking(reference, session, seats, hold);
  }

  public void bookedBy(Booker person, Instant now) {
    progress.requireChangeable(session.startsAt(), now);
    progress.bookerKnown();
    booker = new BookerDetails(person.tidy());
    index();
  }

  /** The whole list, at most one a seat; known ids stay who they are; names may follow later. */
  public void name(List<NewAttendee> people, Instant now) {
    progress.requireChangeable(session.startsAt(), now);
    people().name(people, now);
    index();
  }

  /** Somebody else takes the seat of an attendee, or the same person with other answers. */
  public void swap(String publicId, NewAttendee person, Instant now) {
    progress.requireChangeable(session.startsAt(), now);
    attendee(publicId).replaceWith(person, now);
    index();
  }

  /** Takes more seats of the locked session or gives some back, before the terms are accepted. */
  public void changeSeats(int wanted, Instant now) {
    progress.requireNotPaying(now, "You have gone on to pay, so the number of seats is fixed.");
    if (wanted > seats) {
      session.reserve(wanted - seats, now);
    } else {
      session.release(seats - wanted);
      people().cut(wanted);
    }
    seats = wanted;
    price.forSeats(wanted);
    index();
  }

  public void extend(Hold longer) {
    progress.extend(longer);
  }

  /**
   * The booker has accepted the terms and goes to pay.
   *
   * @throws RefusedException INVALID, naming what is still missing
   */
  public void awaitPayment(String terms, @Nullable String order, Instant now) {
    progress.requireLiveHold(now);
    MissingAnswers.refuse(this, false);
    agreement = new Agreement(terms, order);
    progress.awaitPayment(now);
  }

  /**
   * It is paid for. An expired one takes seats again from the locked session.
   *
   * @throws RefusedException SESSION_FULL or SESSION_CLOSED when there are no seats to take again;
   *     BOOKING_STATE when it was cancelled or is confirmed already
   */
  public void confirm(Instant now) {
    if (state() == BookingState.EXPIRED) {
      session.reserve(seats, now);
    }
    progress.become(BookingState.CONFIRMED, now);
  }

  /** Ends a hold whose time is over and frees its seats. */
  public void expire(Instant now) {
    progress.become(BookingState.EXPIRED, now);
    session.release(seats);
  }

  /** The booker does not want the seats any more. */
  public void giveUp(Instant now) {
    progress.requireNotPaying(
        now, "You have gone on to pay. The seats come free by themselves if you do not.");
    progress.become(BookingState.CANCELLED, now);
    session.release(seats);
  }

  /** Cancels a confirmed booking, before the session begins, and frees all its seats. */
  public void cancel(Instant now) {
    progress.requireConfirmedBefore(session.changesEnd(), now);
    progress.become(BookingState.CANCELLED, now);
    session.release(seats);
    revision++;
  }

  /**
   * Cancels some of its attendees, but not all; the price is then that of the seats that are left.
   *
   * @throws RefusedException NOT_FOUND for somebody who has no seat here; BOOKING_STATE
   */
  public void cancelAttendees(Set<String> publicIds, Instant now) {
    progress.requireConfirmedBefore(session.changesEnd(), now);
    if (publicIds.isEmpty() || publicIds.size() >= seats) {
      throw new IllegalArgumentException("some attendees but not all must be named");
    }
    people().cancel(publicIds, now);
    session.release(publicIds.size());
    seats -= publicIds.size();
    price.forSeats(seats);
    revision++;
    index();
  }

  /** Goes to another locked session, at the price agreed; the seats there were reserved before. */
  public void moveTo(Session other, Money seatPrice, Instant now) {
    progress.requireConfirmedBefore(session.changesEnd(), now);
    session.release(seats);
    session = other;
    price = new BookingPrice(other, seatPrice, seats);
    progress.settleOnAnother();
    revision++;
  }

  /** Other names or addresses on the seats: papers and calendar entries are no longer true. */
  public void peopleChanged() {
    revision++;
  }

  /** The company changed day, time or place; if that is hard, leaving costs nothing. */
  public void sessionChanged(boolean hard) {
    progress.freeToChange(hard);
    revision++;
  }

  /** The day is over; refused with BOOKING_STATE while the session still runs. */
  public void complete(Instant now) {
    if (session.endsAt().isAfter(now)) {
      throw progress.refused("The session has not ended yet.");
    }
    progress.become(BookingState.COMPLETED, now);
  }

  private AttendeeList people() {
    return new AttendeeList(this, attendees);
  }

  private void index() {
    searchText = SearchText.of(reference, booker(), attendees());
  }

  public long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public Session session() {
    return session;
  }

  public BookingState state() {
    return progress.state();
  }

  public BookingProgress progress() {
    return progress;
  }

  public int seats() {
    return seats;
  }

  /** Who books; empty until the booker has said so. */
  public Optional<Booker> booker() {
    return booker == null ? Optional.empty() : booker.view();
  }

  /** Who has a seat here under this id; NOT_FOUND when nobody has. */
  public Attendee attendee(String publicId) {
    return people().seated(publicId);
  }

  /** Whoever has a seat, in the order of the seats; fewer than seats while names are missing. */
  public List<Attendee> attendees() {
    return people().seated();
  }

  public Price price() {
    return price.total();
  }

  /** The price of a seat and its VAT, as they were when the seats were held. */
  public BookingPrice fare() {
    return price;
  }

  public Optional<String> purchaseOrder() {
    return Optional.ofNullable(agreement).flatMap(Agreement::purchaseOrder);
  }

  /** How often what calendars and papers say has changed. */
  public int revision() {
    return revision;
  }

  public Optional<String> termsVersion() {
    return Optional.ofNullable(agreement).map(Agreement::termsVersion);
  }
}
