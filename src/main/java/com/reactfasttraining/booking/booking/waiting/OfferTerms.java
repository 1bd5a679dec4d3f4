package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Until when seats that are offered now are kept. */
@ApplicationScoped
public class OfferTerms {

  /** Nobody is sent to a session that is about to begin. */
  static final Duration BEFORE_START = Duration.ofHours(2);

  @Inject private Sessions sessions;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** The deadline; empty when the session was called off or begins too soon for any offer. */
  public Optional<Instant> deadline(Session session) {
    return sessions.view(session).state() == SessionState.CANCELLED
        ? Optional.empty()
        : deadline(clock.instant(), settings.waitingOffer(), session.startsAt());
  }

  static Optional<Instant> deadline(Instant now, Duration usual, Instant start) {
    Instant latest = start.minus(BEFORE_START);
    Instant end = now.plus(usual);
    return Optional.of(end.isBefore(latest) ? end : latest).filter(until -> until.isAfter(now));
  }
}
