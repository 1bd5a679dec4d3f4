package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.refund.RefundState;
import com.reactfasttraining.booking.payment.refund.RefundView;
import com.reactfasttraining.booking.payment.refund.RepeatRefund;
import com.reactfasttraining.booking.payment.trail.FindTrail;
import com.reactfasttraining.booking.payment.trail.PaymentTrailView;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One attempt to pay: its trail, its refunds and its disputes. */
@Named
@ViewScoped
public class PaymentPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FindTrail findTrail;
  @Inject private RepeatRefund repeatRefund;
  @Inject private Caller caller;

  private @Nullable String id;
  private transient @Nullable PaymentTrailView payment;

  public void load() {
    payment = findTrail.of(String.valueOf(id));
  }

  public String again(String refundId) {
    payment = null;
    repeatRefund.again(refundId);
    return "/admin/payment/payment?faces-redirect=true&done=again&id=" + id;
  }

  /** True when the caller may note that this refund was given back in another way. */
  public boolean isToBeSettled(RefundView refund) {
    return refund.state() == RefundState.FAILED && isRepeatable(refund);
  }

  /** True when the caller may try this refund again. */
  public boolean isRepeatable(RefundView refund) {
    boolean failed = refund.state() == RefundState.FAILED && !refund.repeated();
    return (failed || refund.state() == RefundState.REQUESTED)
        && (caller.has("FINANCE") || caller.has("ADMIN"));
  }

  public PaymentTrailView getPayment() {
    PaymentTrailView shown = payment;
    if (shown == null) {
      shown = findTrail.of(String.valueOf(id));
      payment = shown;
    }
    return shown;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
