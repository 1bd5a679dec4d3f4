package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.dispute.DisputeView;
import com.reactfasttraining.booking.payment.trail.FindTroubles;
import com.reactfasttraining.booking.payment.trail.PaymentFilter;
import com.reactfasttraining.booking.payment.trail.PaymentRowView;
import com.reactfasttraining.booking.payment.trail.PaymentSearch;
import com.reactfasttraining.booking.payment.trail.SearchPayments;
import com.reactfasttraining.booking.platform.listing.Choice;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of payments, searched, filtered and paged by its address alone, with a warning of what
 * waits for finance.
 */
@Named
@RequestScoped
public class PaymentsPage {

  @Inject private SearchPayments searchPayments;
  @Inject private FindTroubles findTroubles;

  private final Listing<PaymentRowView> list = new Listing<>(25);
  private @Nullable String q;
  private @Nullable String show;
  private List<DisputeView> disputes = List.of();
  private int waiting;
  private int troubled;

  public void load() {
    PaymentSearch search = new PaymentSearch(q, getFilter());
    list.load((size, after) -> searchPayments.search(search, size, after));
    disputes = findTroubles.disputes();
    waiting = findTroubles.waiting().size();
    troubled = findTroubles.refunds().size();
  }

  public @Nullable PaymentFilter getFilter() {
    return Choice.of(PaymentFilter.class, show).orElse(null);
  }

  public List<PaymentFilter> getFilters() {
    return List.of(PaymentFilter.values());
  }

  public Listing<PaymentRowView> getList() {
    return list;
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
}
