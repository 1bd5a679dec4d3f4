package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.receivable.FindReceivables;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableFilter;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableView;
import com.reactfasttraining.booking.platform.listing.Choice;
import com.reactfasttraining.booking.platform.listing.Listing;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

  @Inject private FindReceivables findReceivables;

  private final Listing<ReceivableView> list = new Listing<>(25);
  private @Nullable String show;
  private String open = "";

  public void load() {
    list.load((size, after) -> findReceivables.search(getFilter(), size, after));
    open =
        findReceivables.open(getFilter()).stream()
            .map(Money::format)
            .collect(Collectors.joining(" + "));
  }

  public ReceivableFilter getFilter() {
    return Choice.of(ReceivableFilter.class, show).orElse(ReceivableFilter.OPEN);
  }

  public List<ReceivableFilter> getFilters() {
    return List.of(ReceivableFilter.values());
  }

  public Listing<ReceivableView> getList() {
    return list;
  }

  /** What is still to be paid of all that the filter shows; empty when nothing is. */
  public String getOpen() {
    return open;
  }

  /** True for those who may note what has arrived. */
  public boolean isChangeable() {
    return findReceivables.isOpenToCaller();
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }
}
