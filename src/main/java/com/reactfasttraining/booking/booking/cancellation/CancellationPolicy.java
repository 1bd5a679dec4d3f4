package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to cancel or to move, by the time that is left until the session starts.
 *
 * <p>For each kind of change the windows reach up to the start, and none is cheaper than an earlier
 * one. Each seat's fee is rounded half up by itself and is at most what was paid for the seat, so
 * that {@code 0 ≤ fee ≤ paid}, and parts never cost less than the whole.
 */
public record CancellationPolicy(String name, List<FeeWindow> windows) {

  public CancellationPolicy {
    windows = windows.stream().sorted(Comparator.comparing(FeeWindow::before).reversed()).toList();
    for (ChangeKind kind : ChangeKind.values()) {
      check(windows.stream().filter(window -> window.kind() == kind).toList());
    }
  }

  /** What holds when the company itself has changed or cancelled the session. */
  static CancellationPolicy free() {
    return new CancellationPolicy(
        "Free of charge, because we changed or cancelled your session",
        Stream.of(ChangeKind.values())
            .map(kind -> new FeeWindow(kind, Duration.ZERO, 0, 0))
            .toList());
  }

  private static void check(List<FeeWindow> ofKind) {
    if (ofKind.isEmpty() || !ofKind.get(ofKind.size() - 1).before().equals(Duration.ZERO)) {
      throw new IllegalArgumentException("the windows do not reach up to the start");
    }
    for (int i = 1; i < ofKind.size(); i++) {
      if (ofKind.get(i).isCheaperThan(ofKind.get(i - 1))) {
        throw new IllegalArgumentException("a later window is cheaper than an earlier one");
      }
    }
  }

  /** What is kept of the money when these seats are changed now. */
  public Money fee(ChangeKind kind, PaidSeats seats, Instant now) {
    return fee(window(kind, seats.startsAt(), now), seats);
  }

  /** The last moment at which the present fee applies. */
  public Instant feeEnds(ChangeKind kind, Instant startsAt, Instant now) {
    return window(kind, startsAt, now).end(startsAt);
  }

  /** What changing all of these seats costs, and until when, by kind and then by time. */
  public List<PolicyPeriod> timeline(PaidSeats seats) {
    return Stream.of(ChangeKind.values()).flatMap(kind -> periods(kind, seats).stream()).toList();
  }

  private List<PolicyPeriod> periods(ChangeKind kind, PaidSeats seats) {
    List<PolicyPeriod> periods = new ArrayList<>();
    @Nullable Instant from = null;
    for (FeeWindow window : of(kind)) {
      Money fee = fee(window, seats);
      Instant until = window.end(seats.startsAt());
      periods.add(new PolicyPeriod(from, until, kind, seats.paid().minus(fee), fee));
      from = until;
    }
    return periods;
  }

  private static Money fee(FeeWindow window, PaidSeats seats) {
    return seats.paid().split(seats.seats()).stream()
        .map(window::fee)
        .reduce(Money.zero(seats.paid().currency()), Money::plus);
  }

  private FeeWindow window(ChangeKind kind, Instant startsAt, Instant now) {
    List<FeeWindow> ofKind = of(kind);
    return ofKind.stream()
        .filter(window -> !now.isAfter(window.end(startsAt)))
        .findFirst()
        .orElse(ofKind.get(ofKind.size() - 1));
  }

  private List<FeeWindow> of(ChangeKind kind) {
    return windows.stream().filter(window -> window.kind() == kind).toList();
  }
}
