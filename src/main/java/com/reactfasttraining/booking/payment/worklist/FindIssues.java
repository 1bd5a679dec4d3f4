package com.reactfasttraining.booking.payment.worklist;

import com.reactfasttraining.booking.identity.AccountNames;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows finance what does not add up. */
@ApplicationScoped
@Transactional
public class FindIssues {

  private static final String PROOF = "proof";

  @Inject private MoneyIssues issues;
  @Inject private AccountNames names;
  @Inject private Caller caller;

  /** The newest first: at most {@code limit}; {@code after} is the last id seen. */
  public Slice<MoneyIssueView> search(IssueFilter filter, int limit, @Nullable String after) {
    requireFinance();
    return issues.search(filter, limit, after);
  }

  /** One of them; NOT_FOUND when there is none. */
  public MoneyIssueView view(String id) {
    MoneyIssueView issue = known(id).view();
    return issue.resolvedBy() == null ? issue : issue.resolvedBy(name(issue.resolvedBy()));
  }

  /** What was noted on it, oldest first. */
  public List<IssueNoteView> notes(String id) {
    return issues.notes(known(id)).stream()
        .map(IssueNote::view)
        .map(note -> new IssueNoteView(note.text(), name(note.notedBy()), note.notedAt()))
        .toList();
  }

  /** How many are open, for the count beside the way to them. */
  public long open() {
    requireFinance();
    return issues.open();
  }

  private String name(String actor) {
    return PROOF.equals(actor)
        ? "the proof of the books"
        : names.withRoles(List.of(actor)).getOrDefault(actor, "a former account");
  }

  private MoneyIssue known(String id) {
    requireFinance();
    return issues.find(id).orElseThrow(() -> RefusedException.notFound("issue"));
  }

  private void requireFinance() {
    caller.requireAnyOf("FINANCE", "ADMIN");
  }
}
