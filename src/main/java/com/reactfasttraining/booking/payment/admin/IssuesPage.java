package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.worklist.FindIssues;
import com.reactfasttraining.booking.payment.worklist.IssueFilter;
import com.reactfasttraining.booking.payment.worklist.MoneyIssueView;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money to resolve: what does not add up, and what became of it. */
@Named
@RequestScoped
public class IssuesPage {

  private static final int ROWS = 25;

  @Inject private FindIssues findIssues;

  private @Nullable String show;
  private @Nullable String after;
  private Slice<MoneyIssueView> found = Slice.whole(List.of());

  public void load() {
    found = findIssues.search(getFilter(), ROWS, after == null || after.isBlank() ? null : after);
  }

  public IssueFilter getFilter() {
    return Arrays.stream(IssueFilter.values())
        .filter(known -> known.name().equals(show))
        .findFirst()
        .orElse(IssueFilter.OPEN);
  }

  public List<IssueFilter> getFilters() {
    return List.of(IssueFilter.values());
  }

  public List<MoneyIssueView> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
