package com.reactfasttraining.booking.platform.monitoring;

import com.reactfasttraining.booking.platform.security.Tokens;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id that ties together what one request leaves in logs, errors and the audit log.
 *
 * <p>It belongs to the thread that works on the request; work of timers has none of its own.
 */
public final class Correlation {

  /** The header that carries it in and out. */
  public static final String HEADER = "X-Correlation-Id";

  // Nothing that could break a log line or a header; long enough for a UUID or a W3C trace id.
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private Correlation() {}

  /** The id that a caller sent, if it is well-formed, or a new one. */
  public static String acceptOrCreate(@Nullable String sent) {
    return sent != null && WELL_FORMED.matcher(sent).matches() ? sent : Tokens.publicId();
  }

  public static void begin(String id) {
    CURRENT.set(id);
  }

  public static void end() {
    CURRENT.remove();
  }

  public static Optional<String> current() {
    return Optional.ofNullable(CURRENT.get());
  }
}
