package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.rescue.RescueFilter;
import com.reactfasttraining.booking.booking.rescue.RescueSummary;
import com.reactfasttraining.booking.booking.rescue.Rescues;
import com.reactfasttraining.booking.platform.listing.Choice;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Who has lost their session, and what they have said that they want instead. */
@Named
@RequestScoped
public class RescuesPage {

  @Inject private Rescues rescues;

  private final Listing<RescueSummary> list = new Listing<>(25);
  private @Nullable String show;

  public void load() {
    list.load((size, after) -> rescues.list(getFilter(), size, after));
  }

  public Listing<RescueSummary> getList() {
    return list;
  }

  public RescueFilter[] getFilters() {
    return RescueFilter.values();
  }

  /** What is shown; those without an answer unless something known was asked for. */
  public RescueFilter getFilter() {
    return Choice.of(RescueFilter.class, show).orElse(RescueFilter.OPEN);
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }
}
