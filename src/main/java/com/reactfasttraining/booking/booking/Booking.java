package com.reactfasttraining.booking.booking;

import static com.reactfasttraining.booking.booking.BookingState.AWAITING_PAYMENT;
import static com.reactfasttraining.booking.booking.BookingState.CANCELLED;
import static com.reactfasttraining.booking.booking.BookingState.CONFIRMED;
import static com.reactfasttraining.booking.booking.BookingState.EXPIRED;
import static com.reactfasttraining.booking.booking.BookingState.HELD;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Enumerated(EnumType.STRING)
  private BookingState state;

  private int seats;

  /** Null until the booker has said who they are: JPA reads empty columns as no value. */
  @Embedded private @Nullable BookerDetails booker;

  @Column(name = "purchase_order")
  private @Nullable String purchaseOrder;

  @Embedded private HoldPeriod hold;

  @Embedded private BookingPrice price;

  @Column(name = "terms_version")
  private @Nullable String termsVersion;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

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
    this.state = HELD;
    this.price = new BookingPrice(session, seats);
    this.hold = new HoldPeriod(hold);
    this.createdAt = hold.now();
    index();
  }

  /** Takes the seats of a locked session and keeps them for a while. */
  static Booking hold(String reference, Session session, int seats, Hold hold) {
    session.reserve(seats, hold.now());
    return new Booking(reference, session, seats, hold);
  }

  void bookedBy(Booker person, Instant now) {
    requireLiveHold(now);
    booker = new BookerDetails(person.tidy());
    index();
  }

  /** The whole list of attendees, one a seat; those with a known id stay who they are. */
  void name(List<NewAttendee> people, Instant now) {
    requireLiveHold(now);
    if (people.size() != seats) {
      throw RefusedException.invalid(
          List.of(new FieldError("", "Name exactly " + seats + " attendees, one for each seat.")));
    }
    List<Attendee> named = new ArrayList<>();
    for (NewAttendee person : people) {
      Attendee attendee =
          attendee(person.id())
              .filter(a -> !named.contains(a))
              .orElseGet(() -> new Attendee(this, person));
      attendee.become(person, named.size(), now);
      named.add(attendee);
    }
    attendees.retainAll(named);
    named.stream().filter(a -> !attendees.contains(a)).forEach(attendees::add);
    index();
  }

  /** Takes more seats of the locked session or gives some back, before the terms are accepted. */
  void changeSeats(int wanted, Instant now) {
    requireLiveHold(now);
    if (state != HELD) {
      throw refused("You have gone on to pay, so the number of seats is fixed.");
    }
    if (wanted > seats) {
      session.reserve(wanted - seats, now);
    } else {
      session.release(seats - wanted);
      attendees.removeIf(attendee -> attendee.position() >= wanted);
    }
    seats = wanted;
    price.forSeats(wanted);
    index();
  }

  void extend(Hold longer) {
    requireLiveHold(longer.now());
    hold.extend(longer);
  }

  /**
   * The booker has accepted the terms and goes to pay.
   *
   * @throws RefusedException INVALID, naming what is still missing
   */
  void awaitPayment(String terms, @Nullable String order, Instant now) {
    requireLiveHold(now);
    List<FieldError> missing = MissingAnswers.of(this);
    if (!missing.isEmpty()) {
      throw RefusedException.invalid(missing);
    }
    termsVersion = terms;
    purchaseOrder = Texts.orNull(order);
    if (state == HELD) {
      state = AWAITING_PAYMENT;
      hold.leaveTimeToPay(now);
    }
  }

  /**
   * It is paid for. An expired one takes seats again from the locked session.
   *
   * @throws RefusedException SESSION_FULL or SESSION_CLOSED when there are no seats to take again;
   *     BOOKING_STATE when it was cancelled or is confirmed already
   */
  void confirm(Instant now) {
    if (state == EXPIRED) {
      session.reserve(seats, now);
    } else if (state != AWAITING_PAYMENT) {
      throw refused("The booking is " + state + ".");
    }
    state = CONFIRMED;
    confirmedAt = now;
  }

  /** Ends a hold whose time is over and frees its seats. */
  void expire() {
    free(EXPIRED);
  }

  /** The booker does not want the seats any more. */
  void giveUp(Instant now) {
    requireLiveHold(now);
    if (state != HELD) {
      throw refused("You have gone on to pay. The seats come free by themselves if you do not.");
    }
    free(CANCELLED);
  }

  private void free(BookingState end) {
    if (!state.isHold()) {
      throw refused("The booking is " + state + ".");
    }
    session.release(seats);
    state = end;
  }

  private void requireLiveHold(Instant now) {
    if (state == EXPIRED || (state.isHold() && hold.isOver(now))) {
      throw new HoldExpiredException();
    }
    if (!state.isHold()) {
      throw refused("The booking is " + state + ", so this can no longer be changed here.");
    }
  }

  private RefusedException refused(String detail) {
    return new BookingStateException(state, detail);
  }

  private Optional<Attendee> attendee(@Nullable String publicId) {
    return attendees.stream().filter(a -> a.publicId().equals(publicId)).findFirst();
  }

  private void index() {
    searchText = SearchText.of(reference, booker(), attendees);
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
    return state;
  }

  public int seats() {
    return seats;
  }

  /** Who books; empty until the booker has said so. */
  public Optional<Booker> booker() {
    return booker == null ? Optional.empty() : booker.view();
  }

  public List<Attendee> attendees() {
    return List.copyOf(attendees);
  }

  public Price price() {
    return price.total();
  }

  public Money unitPrice() {
    return price.unit();
  }

  public int vatRateBasisPoints() {
    return price.vatRateBasisPoints();
  }

  public Optional<String> purchaseOrder() {
    return Optional.ofNullable(purchaseOrder);
  }

  public Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When the seats are given back unless the booking is paid for. */
  public Instant holdExpiresAt() {
    return hold.expiresAt();
  }

  Optional<String> termsVersion() {
    return Optional.ofNullable(termsVersion);
  }
}
