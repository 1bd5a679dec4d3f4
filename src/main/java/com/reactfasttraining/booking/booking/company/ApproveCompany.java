package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finance decides who may pay later; what was booked before stays booked. */
@ApplicationScoped
public class ApproveCompany {

  @Inject private Caller caller;
  @Inject private Companies companies;
  @Inject private AuditLog audit;

  /**
   * Approves the company as it was seen, or withdraws the approval.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; CONFLICT when its credit is another by now
   */
  @Transactional
  public void approve(CompanySummary seen, boolean wanted) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    Company company = companies.lock(seen.id()).orElseThrow(KeepCompany::unknown);
    if (!company.sheet().givesSameCredit(seen.sheet())) {
      throw KeepCompany.changed();
    }
    if (company.isApproved() != wanted) {
      company.approve(wanted);
      audit.record(
          wanted ? "company-approved" : "company-approval-withdrawn",
          KeepCompany.object(seen.id()),
          seen.sheet().termsDays() + " days, credit limit " + seen.sheet().creditLimit());
    }
  }

  /** True for those who may decide. */
  public boolean isOpenToCaller() {
    return caller.has("FINANCE") || caller.has("ADMIN");
  }
}
