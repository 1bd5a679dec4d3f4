package com.reactfasttraining.booking.devservices.stripe;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox starts.
 *
 * @param port 0 takes any free port
 * @param webhookUrl where events go; null until {@link Webhooks#sendTo} says it
 * @param file where objects are kept between runs; null keeps them in memory only
 */
public record SandboxOptions(
    int port, SandboxKeys keys, @Nullable URI webhookUrl, @Nullable Path file, Clock clock) {

  /** Any free port, the usual keys, memory only. */
  public static SandboxOptions forTests() {
    return new SandboxOptions(0, SandboxKeys.usual(), null, null, Clock.systemUTC());
  }
}
