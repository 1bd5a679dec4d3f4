package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.worklist.FindIssues;
import com.reactfasttraining.booking.payment.worklist.IssueFilter;
import com.reactfasttraining.booking.payment.worklist.MoneyIssueView;
import com.reactfasttraining.booking.platform.listing.Choice;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money to resolve: what does not add up, and what became of it. */
@Named
@RequestScoped
public class IssuesPage {

  @Inject private FindIssues findIssues;

  private final Listing<MoneyIssueView> list = new Listing<>(25);
  private @Nullable String show;

  public void load() {
    list.load((size, after) -> findIssues.search(getFilter(), size, after));
  }

  public IssueFilter getFilter() {
    return Choice.of(IssueFilter.class, show).orElse(IssueFilter.OPEN);
  }

  public List<IssueFilter> getFilters() {
    return List.of(IssueFilter.values());
  }

  public Listing<MoneyIssueView> getList() {
    return list;
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }
}
