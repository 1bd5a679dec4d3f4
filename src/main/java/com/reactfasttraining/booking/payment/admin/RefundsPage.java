package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.approval.RefundRequestView;
import com.reactfasttraining.booking.payment.refund.TroubledRefundView;
import com.reactfasttraining.booking.payment.trail.FindTroubles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The refunds that wait for a second person, and those that did not go well. */
@Named
@RequestScoped
public class RefundsPage {

  @Inject private FindTroubles findTroubles;

  private List<RefundRequestView> waiting = List.of();
  private List<TroubledRefundView> troubled = List.of();

  public void load() {
    waiting = findTroubles.waiting();
    troubled = findTroubles.refunds();
  }

  public List<RefundRequestView> getWaiting() {
    return waiting;
  }

  public List<TroubledRefundView> getTroubled() {
    return troubled;
  }
}
