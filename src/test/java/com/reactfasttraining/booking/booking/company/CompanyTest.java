package com.reactfasttraining.booking.booking.company;

import static com.reactfasttraining.booking.booking.company.CompanyFixture.aCompany;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import org.junit.jupiter.api.Test;

/** How far a company's credit goes. */
class CompanyTest {

  @Test
  void creditGoesUpToTheLimitToThePenny() {
    Company company = aCompany().owingAtMost("1000").approved();
    company.requireCredit(pence(74_500), pence(25_500), null);
    assertThat(refusal(company, 74_500, 25_501, null)).isEqualTo(ProblemKind.CREDIT_LIMIT);
    assertThat(refusal(company, 0, 100_001, null)).isEqualTo(ProblemKind.CREDIT_LIMIT);
    assertThat(refusal(company, 120_000, 1, null)).isEqualTo(ProblemKind.CREDIT_LIMIT);
  }

  @Test
  void aMoveMayCostMoreUpToTheLimitWhileTheCompanyIsApproved() {
    Company company = aCompany().owingAtMost("1000").orderingInWriting().approved();
    company.requireMoreCredit(pence(99_000), pence(1000));
    assertThat(moreRefused(company, 99_000, 1001)).isEqualTo(ProblemKind.CREDIT_LIMIT);
    company.approve(false);
    assertThat(moreRefused(company, 0, 1)).isEqualTo(ProblemKind.CONFLICT);
  }

  @Test
  void nobodyLearnsFromARefusalWhatTheCompanyOwes() {
    Company company = aCompany().owingAtMost("1000").approved();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> company.requireCredit(pence(99_999), pence(2), null))
        .satisfies(refused -> assertThat(refused.detail()).doesNotContainPattern("\\d"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> company.requireMoreCredit(pence(99_999), pence(2)))
        .satisfies(refused -> assertThat(refused.detail()).doesNotContainPattern("\\d"));
  }

  @Test
  void whoeverIsNotApprovedBooksNothing() {
    Company company = aCompany().proposed();
    assertThat(refusal(company, 0, 1, null)).isEqualTo(ProblemKind.CONFLICT);
    company.approve(true);
    company.requireCredit(pence(0), pence(1), null);
    company.approve(false);
    assertThat(refusal(company, 0, 1, null)).isEqualTo(ProblemKind.CONFLICT);
  }

  @Test
  void aPurchaseOrderIsRefusedToBeLeftOutWhereItIsNeeded() {
    Company company = aCompany().orderingInWriting().approved();
    assertThat(refusal(company, 0, 1, null)).isEqualTo(ProblemKind.INVALID);
    assertThat(refusal(company, 0, 1, " ")).isEqualTo(ProblemKind.INVALID);
    company.requireCredit(pence(0), pence(1), "PO-7");
  }

  @Test
  void moreOrLongerCreditHasToBeApprovedAgain() {
    Company company = aCompany().approved();
    company.become(aCompany().orderingInWriting().sheet());
    assertThat(company.isApproved()).isTrue();
    company.become(aCompany().owingAtMost("1000.00").sheet());
    assertThat(company.isApproved()).isTrue();
    company.become(aCompany().owingAtMost("1000.01").sheet());
    assertThat(company.isApproved()).isFalse();
    company.approve(true);
    company.become(aCompany().owingAtMost("1000.01").payingWithin(31).sheet());
    assertThat(company.isApproved()).isFalse();
  }

  @Test
  void theAuditLogIsToldOfChangesWithoutNamesOfPeople() {
    CompanySheet before = aCompany().sheet();
    assertThat(aCompany().payingWithin(14).owingAtMost("50").sheet().differenceFrom(before))
        .isEqualTo("days 30 → 14, credit limit 1000 → 50");
    assertThat(aCompany().orderingInWriting().sheet().differenceFrom(before))
        .isEqualTo("purchase order required");
    assertThat(before.differenceFrom(aCompany().orderingInWriting().sheet()))
        .isEqualTo("purchase order optional");
    assertThat(sheet("Ada Counts", "ada@example.com").differenceFrom(before)).isEqualTo("contact");
    assertThat(sheet("Bob", "accounts@example.com").differenceFrom(before)).isEqualTo("contact");
    assertThat(before.differenceFrom(before)).isEmpty();
  }

  private static CompanySheet sheet(String contact, String email) {
    CompanySheet sheet = aCompany().sheet();
    return new CompanySheet(
        sheet.name(), sheet.address(), contact, email, 30, sheet.creditLimit(), false, null);
  }

  private static ProblemKind refusal(Company company, long open, long price, String order) {
    try {
      company.requireCredit(pence(open), pence(price), order);
    } catch (RefusedException refused) {
      return refused.kind();
    }
    throw new AssertionError("not refused");
  }

  private static ProblemKind moreRefused(Company company, long open, long more) {
    try {
      company.requireMoreCredit(pence(open), pence(more));
    } catch (RefusedException refused) {
      return refused.kind();
    }
    throw new AssertionError("not refused");
  }

  private static Money pence(long amount) {
    return Money.of(amount, "GBP");
  }
}
