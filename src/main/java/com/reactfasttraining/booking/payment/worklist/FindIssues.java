package com.reactfasttraining.booking.payment.worklist;

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

  @Inject private MoneyIssues issues;
  @Inject private Caller caller;

  /** The newest first: at most {@code limit}; {@code after} is the last id seen. */
  public Slice<MoneyIssueView> search(IssueFilter filter, int limit, @Nullable String after) {
    requireFinance();
    return issues.search(filter, limit, after);
  }

  /** One of them; NOT_FOUND when there is none. */
  public MoneyIssueView view(String id) {
    return known(id).view();
  }

  /** What was noted on it, oldest first. */
  public List<IssueNoteView> notes(String id) {
    return issues.notes(known(id)).stream().map(IssueNote::view).toList();
  }

  /** How many are open, for the count beside the way to them. */
  public long open() {
    requireFinance();
    return issues.open();
  }

  private MoneyIssue known(String id) {
    requireFinance();
    return issues.find(id).orElseThrow(() -> RefusedException.notFound("issue"));
  }

  private void requireFinance() {
    caller.requireAnyOf("FINANCE", "ADMIN");
  }
}
