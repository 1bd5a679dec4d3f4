package com.reactfasttraining.booking.payment.worklist;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;

/**
 * Finance notes what it has found out about an issue, and says what became of it. A resolved
 * difference that stays just as it was is not reported again; it is counted as accepted.
 */
@ApplicationScoped
public class ResolveIssue {

  @Inject private MoneyIssues issues;
  @Inject private Caller caller;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Adds a note; FORBIDDEN, NOT_FOUND. */
  @Transactional
  public void note(String id, @Valid NewIssueNote note) {
    MoneyIssue issue = locked(id);
    issues.add(new IssueNote(issue, note.text().strip(), caller.actor(), clock.instant()));
    record("money-issue-noted", issue);
  }

  /** Closes it; FORBIDDEN, NOT_FOUND, CONFLICT. */
  @Transactional
  public void resolve(String id, @Valid NewIssueNote how) {
    MoneyIssue issue = locked(id);
    issue.resolve(caller.actor(), how.text().strip(), clock.instant());
    record("money-issue-resolved", issue);
  }

  private MoneyIssue locked(String id) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    return issues.lock(id).orElseThrow(() -> RefusedException.notFound("issue"));
  }

  private void record(String action, MoneyIssue issue) {
    audit.record(action, AuditedObject.moneyIssue(issue.publicId()), issue.kind().name());
  }
}
