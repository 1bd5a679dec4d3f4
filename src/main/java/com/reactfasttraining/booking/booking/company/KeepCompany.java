package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.platform.security.TypedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;

/** Keeps the companies up to date that pay on invoice, or want to. */
@ApplicationScoped
public class KeepCompany {

  private static final String CURRENCY = "GBP";
  private static final String[] KEEPERS = {"STAFF", "FINANCE", "ADMIN"};

  @Inject private Caller caller;
  @Inject private Companies companies;
  @Inject private AuditLog audit;

  /** The company as staff see it. */
  @Transactional
  public CompanySummary summary(String id) {
    return companies.find(id).orElseThrow(KeepCompany::unknown).summary();
  }

  /**
   * Proposes a company; it books nothing until it is approved.
   *
   * @throws RefusedException FORBIDDEN; INVALID when the name is taken
   */
  @Transactional
  public String add(@Valid CompanySheet sheet) {
    caller.requireAnyOf(KEEPERS);
    requireFree(sheet.name());
    Company company = new Company(sheet, CURRENCY);
    companies.add(company);
    audit.record("company-added", object(company.publicId()), "not approved");
    return company.publicId();
  }

  /**
   * Makes the company what is wanted; other credit needs to be approved again.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; INVALID when the name is taken; CONFLICT when
   *     somebody else has changed it since it was seen
   */
  @Transactional
  public void change(CompanySummary seen, @Valid CompanySheet wanted) {
    caller.requireAnyOf(KEEPERS);
    Company company = companies.lock(seen.id()).orElseThrow(KeepCompany::unknown);
    CompanySummary before = company.summary();
    if (!before.sheet().equals(seen.sheet())) {
      throw changed();
    }
    if (!wanted.name().strip().equalsIgnoreCase(before.sheet().name())) {
      requireFree(wanted.name());
    }
    company.become(wanted);
    note(company, before);
  }

  /**
   * Makes a new booking code; the earlier one counts no more.
   *
   * @return the code, which is shown only here
   * @throws RefusedException FORBIDDEN, NOT_FOUND
   */
  @Transactional
  public String renewCode(String id) {
    caller.requireAnyOf(KEEPERS);
    Company company = companies.lock(id).orElseThrow(KeepCompany::unknown);
    TypedCode code = TypedCode.random();
    company.bookWith(code);
    audit.record("company-code-renewed", object(id), "");
    return code.toString();
  }

  private void note(Company company, CompanySummary before) {
    if (!company.sheet().equals(before.sheet())) {
      String approval = before.approved() && !company.isApproved() ? ", approval ended" : "";
      String changes = company.sheet().differenceFrom(before.sheet());
      audit.record("company-changed", object(before.id()), changes + approval);
    }
  }

  private void requireFree(String name) {
    if (companies.isNameTaken(name)) {
      throw RefusedException.invalid(
          List.of(new FieldError("/name", "There is a company of this name already")));
    }
  }

  static RefusedException changed() {
    return new RefusedException(
        ProblemKind.CONFLICT,
        "Somebody else has changed this company since you opened it, so yours was not saved. Start"
            + " again from what it is now.");
  }

  static RefusedException unknown() {
    return RefusedException.notFound("company");
  }

  static AuditedObject object(String id) {
    return new AuditedObject("company", id);
  }
}
