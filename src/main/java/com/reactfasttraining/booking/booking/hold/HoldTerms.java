package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.Hold;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How long a hold that begins now lasts. */
@ApplicationScoped
public class HoldTerms {

  @Inject private Clock clock;
  @Inject private Settings settings;

  Hold from() {
    return new Hold(clock.instant(), settings.hold(), settings.holdLimits().extensions(), null);
  }
}
