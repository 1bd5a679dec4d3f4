package com.reactfasttraining.booking.backoffice;

import static java.util.stream.Collectors.toSet;

import com.reactfasttraining.booking.booking.Attendance;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.identity.AccountNames;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditView;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What happened to a booking, oldest first, with names instead of the public ids of accounts. */
@ApplicationScoped
public class BookingHistory {

  @Inject private AuditLog audit;
  @Inject private AccountNames accountNames;

  List<HistoryRow> of(String reference) {
    List<AuditView> lines = audit.of(AuditedObject.booking(reference));
    Map<String, String> names =
        accountNames.of(lines.stream().map(AuditView::actor).collect(toSet()));
    return withoutRepetition(
        lines.stream().filter(line -> !isOwnReading(line)).map(line -> row(line, names)).toList());
  }

  /** Somebody who reads the same again and again, such as a register, fills one line. */
  private static List<HistoryRow> withoutRepetition(List<HistoryRow> rows) {
    List<HistoryRow> kept = new ArrayList<>();
    for (HistoryRow row : rows) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).isSameReading(row)) {
        kept.add(row);
      }
    }
    return kept;
  }

  /** The log notes it at every page view of a customer; to staff it is no news. */
  private static boolean isOwnReading(AuditView line) {
    return line.action().equals("requirements-read") && line.actor().equals("customer");
  }

  private static HistoryRow row(AuditView line, Map<String, String> names) {
    String who =
        switch (line.actor()) {
          case "customer" -> "Customer";
          case "system" -> "System";
          default -> names.getOrDefault(line.actor(), "A former account");
        };
    return new HistoryRow(line.at(), who, line.action(), inWords(line.detail()));
  }

  private static String inWords(String detail) {
    String words = detail;
    for (BookingState state : BookingState.values()) {
      words = words.replace(state.name(), state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    for (Attendance seen : Attendance.values()) {
      words = words.replace(seen.name(), seen.name().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
