package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.caller.BookForCaller;
import com.reactfasttraining.booking.booking.caller.HoldForCaller;
import com.reactfasttraining.booking.booking.company.InvoiceOrder;
import com.reactfasttraining.booking.booking.terms.TermsVersions;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Books for a caller: a hold that the caller finishes by a link, or at a company's charge. */
@Named
@ViewScoped
public class CallerBookingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private HoldForCaller holdForCaller;
  @Inject private BookForCaller bookForCaller;
  @Inject private TermsVersions terms;

  private final CallerBookingForm form = new CallerBookingForm();
  private Integer hours = 24;
  private @Nullable String companyId;
  private @Nullable String purchaseOrder;
  private boolean termsAccepted;

  public void open() {
    caller.requireAnyOf("STAFF", "ADMIN");
  }

  public String hold() {
    return there(holdForCaller.hold(form.booking(), hours));
  }

  public String book() {
    if (companyId == null) {
      throw missing("companyId", "Choose the company that pays");
    }
    if (!termsAccepted) {
      throw missing("termsAccepted", "Ask the caller to accept the terms");
    }
    InvoiceOrder order = new InvoiceOrder(getTermsVersion(), purchaseOrder);
    return there(bookForCaller.book(form.booking(), companyId, order));
  }

  private static RefusedException missing(String field, String message) {
    return RefusedException.invalid(List.of(new FieldError("/" + field, message)));
  }

  private static String there(String reference) {
    return "/admin/booking/booking?faces-redirect=true&reference=" + reference;
  }

  public String getTermsVersion() {
    return terms.current().version();
  }

  public CallerBookingForm getForm() {
    return form;
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer hours) {
    this.hours = hours;
  }

  public @Nullable String getCompanyId() {
    return companyId;
  }

  public void setCompanyId(@Nullable String companyId) {
    this.companyId = companyId;
  }

  public @Nullable String getPurchaseOrder() {
    return purchaseOrder;
  }

  public void setPurchaseOrder(@Nullable String purchaseOrder) {
    this.purchaseOrder = purchaseOrder;
  }

  public boolean isTermsAccepted() {
    return termsAccepted;
  }

  public void setTermsAccepted(boolean termsAccepted) {
    this.termsAccepted = termsAccepted;
  }
}
