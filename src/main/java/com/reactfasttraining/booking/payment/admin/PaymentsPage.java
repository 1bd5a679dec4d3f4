package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.dispute.DisputeView;
import com.reactfasttraining.booking.payment.trail.FindTroubles;
import com.reactfasttraining.booking.payment.trail.PaymentFilter;
import com.reactfasttraining.booking.payment.trail.PaymentRowView;
import com.reactfasttraining.booking.payment.trail.PaymentSearch;
import com.reactfasttraining.booking.payment.trail.SearchPayments;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of payments, searched, filtered and paged by its address alone, with a warning of what
 * waits for finance.
 */
@Named
@RequestScoped
public class PaymentsPage {

  private static final int ROWS = 25;

  @Inject private SearchPayments searchPayments;
  @Inject private FindTroubles findTroubles;

  private @Nullable String q;
  private @Nullable String show;
  private @Nullable String after;
  private Slice<PaymentRowView> found = Slice.whole(List.of());
  private List<DisputeView> disputes = List.of();
  private int waiting;
  private int troubled;

  public void load() {
    found =
        searchPayments.search(
            new PaymentSearch(q, getFilter()),
            ROWS,
            after == null || after.isBlank() ? null : after);
    disputes = findTroubles.disputes();
    waiting = findTroubles.waiting().size();
    troubled = findTroubles.refunds().size();
  }

  public @Nullable PaymentFilter getFilter() {
    return Arrays.stream(PaymentFilter.values())
        .filter(known -> known.name().equals(show))
        .findFirst()
        .orElse(null);
  }

  public List<PaymentFilter> getFilters() {
    return List.of(PaymentFilter.values());
  }

  public List<PaymentRowView> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
  }

  /** The disputes that are not over. */
  public List<DisputeView> getDisputes() {
    return disputes;
  }

  /** How many refunds wait for a second person. */
  public int getWaiting() {
    return waiting;
  }

  /** How many refunds failed or have no answer for long. */
  public int getTroubled() {
    return troubled;
  }

  /** True when something restricts the list. */
  public boolean isFiltered() {
    return (q != null && !q.isBlank()) || getFilter() != null;
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
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
