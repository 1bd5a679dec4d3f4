package com.reactfasttraining.booking.platform.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Structured logging: an event in a few fixed words, and its facts as pairs of name and value.
 *
 * <pre>{@code
 * private static final Log LOG = Log.of(PlaceHold.class);
 * LOG.info("hold placed", "booking", reference, "seats", 3);
 * }</pre>
 *
 * <p>The pairs and the correlation id are fields of their own in the server's JSON log and stand
 * behind the message in a plain one. Names, addresses, health data and secrets do not belong here:
 * use public references.
 */
public final class Log {

  private final Logger logger;

  private Log(Logger logger) {
    this.logger = logger;
  }

  public static Log of(Class<?> source) {
    return new Log(Logger.getLogger(source.getName()));
  }

  public void info(String event, Object... pairs) {
    log(Level.INFO, event, null, pairs);
  }

  public void warn(String event, Object... pairs) {
    log(Level.WARNING, event, null, pairs);
  }

  public void warn(String event, Throwable cause, Object... pairs) {
    log(Level.WARNING, event, cause, pairs);
  }

  /** A fault of ours: somebody has to look at it. */
  public void error(String event, Throwable cause, Object... pairs) {
    log(Level.SEVERE, event, cause, pairs);
  }

  private void log(Level level, String event, @Nullable Throwable cause, Object... pairs) {
    if (!logger.isLoggable(level)) {
      return;
    }
    Map<String, Object> facts = facts(pairs);
    LogRecord entry = new LogRecord(level, facts.isEmpty() ? event : event + ' ' + facts);
    entry.setLoggerName(logger.getName());
    entry.setSourceClassName(logger.getName());
    entry.setThrown(cause);
    entry.setParameters(new Object[] {facts});
    logger.log(entry);
  }

  static Map<String, Object> facts(Object... pairs) {
    if (pairs.length % 2 != 0) {
      throw new IllegalArgumentException("a fact is a name and a value");
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    Correlation.current().ifPresent(id -> facts.put("correlationId", id));
    for (int i = 0; i < pairs.length; i += 2) {
      facts.put(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1]));
    }
    return facts;
  }
}
