package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.approval.AskRefund;
import com.reactfasttraining.booking.payment.approval.DecideRefund;
import com.reactfasttraining.booking.payment.approval.NewRefund;
import com.reactfasttraining.booking.payment.approval.PreviewRefund;
import com.reactfasttraining.booking.payment.approval.RefundableView;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives money back for a booking, or asks for it: what was paid and what is left, then how much and
 * why. Whoever may decides here about what others have asked for.
 */
@Named
@ViewScoped
public class RefundPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PreviewRefund previewRefund;
  @Inject private AskRefund askRefund;
  @Inject private DecideRefund decideRefund;
  @Inject private Caller caller;

  private @Nullable String reference;
  private String how = "ALL";
  private @Nullable BigDecimal amount;
  private String[] people = {};
  private String note = "";
  private long leftMinor;
  private String currency = "GBP";
  private transient @Nullable RefundableView refundable;

  public void open() {
    look();
  }

  /** What is left is looked at again, so that after a refusal the page shows how it stands now. */
  public String ask() {
    Money seen = Money.of(leftMinor, currency);
    look();
    BigDecimal wanted = how.equals("ALL") ? seen.toDecimal() : amount;
    List<String> attendees = how.equals("ATTENDEES") ? List.of(people) : List.of();
    NewRefund refund =
        new NewRefund(how.equals("ATTENDEES") ? null : wanted, attendees, note, seen);
    return there(askRefund.ask(String.valueOf(reference), refund).name());
  }

  public String grant(String requestId) {
    refundable = null;
    decideRefund.grant(requestId);
    return there("approved");
  }

  public String decline(String requestId) {
    refundable = null;
    decideRefund.decline(requestId);
    return there("declined");
  }

  private String there(String done) {
    return "/admin/payment/refund?faces-redirect=true&reference="
        + reference
        + "&done="
        + done.toLowerCase(Locale.ROOT);
  }

  private RefundableView look() {
    RefundableView found = previewRefund.of(String.valueOf(reference));
    refundable = found;
    leftMinor = found.left().amountMinor();
    currency = found.left().currency();
    return found;
  }

  public RefundableView getRefundable() {
    RefundableView known = refundable;
    return known == null ? look() : known;
  }

  /** True for those who may approve what others ask for. */
  public boolean isDecider() {
    return caller.has("FINANCE") || caller.has("ADMIN");
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }

  public String getHow() {
    return how;
  }

  public void setHow(String how) {
    this.how = how;
  }

  public @Nullable BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(@Nullable BigDecimal amount) {
    this.amount = amount;
  }

  public String[] getPeople() {
    return people.clone();
  }

  public void setPeople(String[] people) {
    this.people = people.clone();
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
