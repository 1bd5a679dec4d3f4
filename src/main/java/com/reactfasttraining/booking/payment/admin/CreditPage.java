package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.approval.PayOutCredit;
import com.reactfasttraining.booking.payment.credit.CreditView;
import com.reactfasttraining.booking.payment.credit.ShowCredit;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The credit of a cancelled booking: its code for a caller, and paying out what is left of it. */
@Named
@ViewScoped
public class CreditPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ShowCredit showCredit;
  @Inject private PayOutCredit payOutCredit;
  @Inject private Caller caller;

  private @Nullable String reference;
  private String note = "";
  private long leftMinor;
  private String currency = "GBP";

  public void open() {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
    Money left = getCredit().left();
    leftMinor = left.amountMinor();
    currency = left.currency();
  }

  public String payOut() {
    Money seen = Money.of(leftMinor, currency);
    String done = payOutCredit.payOut(String.valueOf(reference), seen, note).name();
    return "/admin/payment/credit?faces-redirect=true&reference="
        + reference
        + "&done="
        + done.toLowerCase(Locale.ROOT);
  }

  public CreditView getCredit() {
    return showCredit.show(String.valueOf(reference));
  }

  /** True for those who may pay out a small amount alone. */
  public boolean isDecider() {
    return caller.has("FINANCE") || caller.has("ADMIN");
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
