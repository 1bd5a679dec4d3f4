package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.company.ApproveCompany;
import com.reactfasttraining.booking.booking.company.CompanySummary;
import com.reactfasttraining.booking.booking.company.KeepCompany;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One company; without one in the address, a new one. A new booking code is shown once. */
@Named
@ViewScoped
public class CompanyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private KeepCompany keepCompany;
  @Inject private ApproveCompany approveCompany;

  private CompanyForm form = new CompanyForm();
  private @Nullable String id;
  private @Nullable CompanySummary seen;
  private @Nullable String code;

  public void open() {
    if (id == null || id.isBlank()) {
      caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
      return;
    }
    CompanySummary company = keepCompany.summary(id);
    seen = company;
    form = new CompanyForm(company.sheet());
  }

  public String save() {
    if (seen == null) {
      return there(keepCompany.add(form.sheet()), "saved");
    }
    keepCompany.change(seen, form.sheet());
    return there(seen.id(), "saved");
  }

  public String approve() {
    approveCompany.approve(known(), true);
    return there(known().id(), "approved");
  }

  public String withdraw() {
    approveCompany.approve(known(), false);
    return there(known().id(), "withdrawn");
  }

  /** Stays on the page: the code is kept nowhere else. */
  public void renewCode() {
    code = keepCompany.renewCode(known().id());
    seen = keepCompany.summary(known().id());
  }

  private CompanySummary known() {
    return Objects.requireNonNull(seen);
  }

  private static String there(String company, String done) {
    return "/admin/booking/company?faces-redirect=true&done=" + done + "&id=" + company;
  }

  public boolean isNew() {
    return seen == null;
  }

  /** True for those who may decide about the credit. */
  public boolean isDeciding() {
    return approveCompany.isOpenToCaller();
  }

  /** True for those who may keep companies; the use cases refuse everybody else. */
  public boolean isChangeable() {
    return caller.has("STAFF") || caller.has("FINANCE") || caller.has("ADMIN");
  }

  public @Nullable CompanySummary getCompany() {
    return seen;
  }

  public @Nullable String getCode() {
    return code;
  }

  public CompanyForm getForm() {
    return form;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
