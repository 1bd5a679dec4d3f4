package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.company.Companies;
import com.reactfasttraining.booking.booking.company.CompanySummary;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The companies that pay on invoice, or want to, paged by its address alone. */
@Named
@RequestScoped
public class CompaniesPage {

  private static final int ROWS = 50;

  @Inject private Companies companies;

  private @Nullable String after;
  private Slice<CompanySummary> found = Slice.whole(List.of());

  public void load() {
    found = companies.byName(ROWS, after == null || after.isBlank() ? null : after);
  }

  public List<CompanySummary> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
