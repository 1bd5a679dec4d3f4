package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.refund.NewSettlement;
import com.reactfasttraining.booking.payment.refund.SettleRefund;
import com.reactfasttraining.booking.payment.refund.SettlementMeans;
import com.reactfasttraining.booking.payment.refund.TroubledRefundView;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes that a refund which failed was given back in another way. */
@Named
@ViewScoped
public class SettlePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SettleRefund settleRefund;

  private @Nullable String id;
  private @Nullable TroubledRefundView refund;
  private SettlementMeans means;
  private LocalDate paidOn;
  private String note;

  /** Every answer is required, so none is read before it was given. */
  @SuppressWarnings("NullAway.Init")
  public SettlePage() {}

  public void load() {
    refund = settleRefund.view(known());
    paidOn = settleRefund.today();
  }

  public String settle() {
    TroubledRefundView settled = settleRefund.view(known());
    settleRefund.settle(known(), new NewSettlement(means, paidOn, note));
    return "/admin/payment/payment?faces-redirect=true&done=settled&id=" + settled.paymentId();
  }

  private String known() {
    return Optional.ofNullable(id).orElseThrow(() -> RefusedException.notFound("refund"));
  }

  public @Nullable TroubledRefundView getRefund() {
    return refund;
  }

  public SettlementMeans[] getAllMeans() {
    return SettlementMeans.values();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public SettlementMeans getMeans() {
    return means;
  }

  public void setMeans(SettlementMeans means) {
    this.means = means;
  }

  public LocalDate getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(LocalDate paidOn) {
    this.paidOn = paidOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
