package com.reactfasttraining.booking.backoffice;

import static java.util.stream.Collectors.toSet;

import com.reactfasttraining.booking.identity.AccountNames;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditView;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
    return lines.stream().map(line -> row(line, names)).toList();
  }

  private static HistoryRow row(AuditView line, Map<String, String> names) {
    String who =
        switch (line.actor()) {
          case "customer" -> "Customer";
          case "system" -> "System";
          default -> names.getOrDefault(line.actor(), "A former account");
        };
    return new HistoryRow(line.at(), who, line.action(), line.detail());
  }
}
