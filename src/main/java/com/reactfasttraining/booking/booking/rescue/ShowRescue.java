package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.cancellation.CancelAtNoCharge;
import com.reactfasttraining.booking.booking.cancellation.RefundSplit;
import com.reactfasttraining.booking.booking.rescue.RescueView.Alternative;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows what somebody may choose whose session was cancelled, and what they have chosen. */
@ApplicationScoped
@Transactional
public class ShowRescue {

  private static final int MOST = 3;

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Rescues rescues;
  @Inject private FindAlternatives alternatives;
  @Inject private Sessions sessions;
  @Inject private CancelAtNoCharge cancellations;
  @Inject private Clock clock;

  /**
   * The choice for whoever may see the booking.
   *
   * @throws RefusedException NOT_FOUND when its session was not cancelled
   */
  public RescueView show(String reference) {
    found.own(bookings.find(reference));
    return of(reference).orElseThrow(() -> RefusedException.notFound("rescue"));
  }

  /** The same for a mail to the booker: nobody is asking. */
  public Optional<RescueView> of(String reference) {
    return bookings.find(reference).flatMap(rescues::last).map(this::view);
  }

  private RescueView view(Rescue rescue) {
    Booking booking = rescue.booking();
    if (!rescue.isOpen()) {
      Money nothing = Money.zero(booking.price().gross().currency());
      return new RescueView(
          rescue.state(), rescue.deadline(), List.of(), nothing, nothing, nothing);
    }
    RefundSplit split = cancellations.split(booking);
    return new RescueView(
        rescue.state(),
        rescue.deadline(),
        alternatives(rescue),
        cancellations.refund(booking),
        split.toCredit(),
        split.toCard());
  }

  /** Those that are kept, and then others that have room just now. */
  private List<Alternative> alternatives(Rescue rescue) {
    List<Alternative> kept =
        rescues.offers(rescue).stream()
            .filter(offer -> offer.isHeld(clock.instant()))
            .map(offer -> new Alternative(sessions.view(offer.session()), true))
            .toList();
    List<String> known = kept.stream().map(one -> one.session().id()).toList();
    Stream<Alternative> others =
        alternatives.of(rescue.booking().reference()).stream()
            .filter(view -> !known.contains(view.id()))
            .map(view -> new Alternative(view, false));
    return Stream.concat(kept.stream(), others).limit(MOST).toList();
  }
}
