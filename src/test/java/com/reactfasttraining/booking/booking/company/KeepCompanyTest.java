package com.reactfasttraining.booking.booking.company;

import static com.reactfasttraining.booking.booking.company.CompanyFixture.aCompany;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Two members of staff keep one company; what the second has seen is not there any more. */
class KeepCompanyTest {

  private final Company company = aCompany().approved();
  private final ScriptedDatabase database =
      new ScriptedDatabase().answers("c.publicId = :value", List.of(company));
  private final Wiring wiring = new Wiring(database, Instant.EPOCH).calledBy("fran", "FINANCE");
  private final KeepCompany keep = wiring.make(KeepCompany.class);
  private final ApproveCompany approve = wiring.make(ApproveCompany.class);
  private final CompanySummary seen = company.summary();

  @Test
  void becomesWhatIsWantedAndLosesTheApprovalWithMoreCredit() {
    keep.change(seen, aCompany().owingAtMost("2000").sheet());
    assertThat(company.sheet().creditLimit()).isEqualByComparingTo("2000");
    assertThat(company.isApproved()).isFalse();
    assertThat(wiring.audited()).containsExactly("company-changed");
  }

  @Test
  void keepsTheApprovalWithTheSameCredit() {
    keep.change(seen, aCompany().orderingInWriting().sheet());
    assertThat(company.isApproved()).isTrue();
    assertThat(wiring.audited()).containsExactly("company-changed");
  }

  @Test
  void notesNothingWhereNothingChanges() {
    keep.change(seen, aCompany().sheet());
    assertThat(wiring.audited()).isEmpty();
  }

  @Test
  void itsOwnNameIsNotTakenHoweverItIsWritten() {
    database.answers("lower(c.name)", List.of(company));
    keep.change(seen, aCompany().named(" HARBOUR WORKS LTD ").sheet());
    assertThat(wiring.audited()).containsExactly("company-changed");
  }

  @Test
  void refusesTheNameOfAnother() {
    database.answers("lower(c.name)", List.of(company));
    CompanySheet renamed = aCompany().named("Quay Works Ltd").sheet();
    assertRefused(ProblemKind.INVALID, () -> keep.change(seen, renamed));
    assertRefused(ProblemKind.INVALID, () -> keep.add(renamed));
  }

  @Test
  void refusesWhatSomebodyElseHasChangedSinceItWasSeen() {
    company.become(aCompany().payingWithin(7).sheet());
    assertRefused(ProblemKind.CONFLICT, () -> keep.change(seen, aCompany().sheet()));
    assertRefused(ProblemKind.CONFLICT, () -> approve.approve(seen, true));
  }

  @Test
  void notesAnApprovalOnlyWhereItChanges() {
    approve.approve(seen, true);
    assertThat(wiring.audited()).isEmpty();
    approve.approve(seen, false);
    approve.approve(seen, true);
    assertThat(wiring.audited()).containsExactly("company-approval-withdrawn", "company-approved");
    assertThat(company.isApproved()).isTrue();
  }

  @Test
  void onlyFinanceAndAdministratorsDecide() {
    assertThat(isOpenTo("FINANCE")).isTrue();
    assertThat(isOpenTo("ADMIN")).isTrue();
    assertThat(isOpenTo("STAFF")).isFalse();
  }

  private boolean isOpenTo(String role) {
    return new Wiring(database, Instant.EPOCH)
        .calledBy("somebody", role)
        .make(ApproveCompany.class)
        .isOpenToCaller();
  }

  private void assertRefused(ProblemKind kind, ThrowingCallable call) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(call::call)
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(kind));
    assertThat(wiring.audited()).isEmpty();
  }
}
