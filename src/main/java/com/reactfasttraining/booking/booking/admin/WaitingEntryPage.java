package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.waiting.CloseWaiting;
import com.reactfasttraining.booking.booking.waiting.SearchWaiting;
import com.reactfasttraining.booking.booking.waiting.WaitingSummary;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One entry of the waiting list, which staff can take off it. */
@Named
@RequestScoped
public class WaitingEntryPage {

  @Inject private SearchWaiting searchWaiting;
  @Inject private CloseWaiting closeWaiting;

  private @Nullable String id;
  private @Nullable WaitingSummary entry;

  public void load() {
    entry = searchWaiting.get(known());
  }

  /** The view state of the form guards this against requests that other sites forge. */
  public String remove() {
    closeWaiting.remove(known());
    return "/admin/booking/waiting-list-entry?faces-redirect=true&includeViewParams=true";
  }

  private String known() {
    return Optional.ofNullable(id)
        .orElseThrow(() -> RefusedException.notFound("entry of the waiting list"));
  }

  public @Nullable WaitingSummary getEntry() {
    return entry;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
