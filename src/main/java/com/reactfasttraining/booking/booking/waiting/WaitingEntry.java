package com.reactfasttraining.booking.booking.waiting;

import static com.reactfasttraining.booking.booking.waiting.WaitingState.BOOKED;
import static com.reactfasttraining.booking.booking.waiting.WaitingState.CLOSED;
import static com.reactfasttraining.booking.booking.waiting.WaitingState.EXPIRED;
import static com.reactfasttraining.booking.booking.waiting.WaitingState.LEFT;
import static com.reactfasttraining.booking.booking.waiting.WaitingState.OFFERED;
import static com.reactfasttraining.booking.booking.waiting.WaitingState.WAITING;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
 * A party that waits for seats on one of several sessions of the same course.
 *
 * <p>It gets one offer in its life: who lets it pass may join again, at the end. Its place is that
 * of {@code createdAt}, then of the id. The e-mail is kept in small letters.
 */
@Entity
@Table(name = "waiting_list_entries")
public class WaitingEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  private String name;
  private String email;
  private int seats;

  @Enumerated(EnumType.STRING)
  private WaitingState state;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "offer_booking_id")
  private @Nullable Booking offer;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<WaitingPlace> places = new ArrayList<>();

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected WaitingEntry() {}

  WaitingEntry(NewWaiting wanted, List<Session> sessions, Instant now) {
    publicId = Tokens.publicId();
    name = wanted.name().strip();
    email = wanted.plainEmail();
    seats = wanted.seats();
    state = WAITING;
    createdAt = now;
    sessions.forEach(session -> places.add(new WaitingPlace(this, session)));
  }

  /** Seats are held for it by this booking. */
  public void offer(Booking held) {
    require(state == WAITING);
    offer = held;
    state = OFFERED;
  }

  /** The person has booked; possible from any end too, when a late payment has found seats. */
  public void booked(Instant now) {
    require(state != BOOKED);
    end(BOOKED, now);
  }

  public void lapse(Instant now) {
    require(state == OFFERED);
    end(EXPIRED, now);
  }

  public void leave(Instant now) {
    require(state.isLive());
    end(LEFT, now);
  }

  void close(Instant now) {
    require(state.isLive());
    end(CLOSED, now);
  }

  private void end(WaitingState how, Instant now) {
    state = how;
    endedAt = now;
  }

  private void require(boolean allowed) {
    if (!allowed) {
      throw new RefusedException(ProblemKind.CONFLICT, "The waiting list entry is " + state + ".");
    }
  }

  public boolean isLive() {
    return state.isLive();
  }

  public boolean isWaiting() {
    return state == WAITING;
  }

  /** Who gets the offer. */
  public Booker person() {
    return new Booker(name, email, null, null, null, null);
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public int seats() {
    return seats;
  }

  public WaitingState state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The held seats that were offered, also after they were taken or not. */
  public Optional<Booking> offer() {
    return Optional.ofNullable(offer);
  }

  public List<Session> sessions() {
    return places.stream().map(WaitingPlace::session).toList();
  }
}
