package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.receivable.FindReceivables;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableFilter;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableView;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of what companies owe, filtered and paged by its address alone. It begins with what is
 * open, the first to be due first.
 */
@Named
@RequestScoped
public class ReceivablesPage {

  private static final int ROWS = 25;

  @Inject private FindReceivables findReceivables;

  private @Nullable String show;
  private @Nullable String after;
  private Slice<ReceivableView> found = Slice.whole(List.of());
  private String open = "";

  public void load() {
    found =
        findReceivables.search(getFilter(), ROWS, after == null || after.isBlank() ? null : after);
    open =
        findReceivables.open(getFilter()).stream()
            .map(Money::format)
            .collect(Collectors.joining(" + "));
  }

  public ReceivableFilter getFilter() {
    return Arrays.stream(ReceivableFilter.values())
        .filter(known -> known.name().equals(show))
        .findFirst()
        .orElse(ReceivableFilter.OPEN);
  }

  public List<ReceivableFilter> getFilters() {
    return List.of(ReceivableFilter.values());
  }

  public List<ReceivableView> getRows() {
    return found.items();
  }

  /** What is still to be paid of all that the filter shows; empty when nothing is. */
  public String getOpen() {
    return open;
  }

  /** True for those who may note what has arrived. */
  public boolean isChangeable() {
    return findReceivables.isOpenToCaller();
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
