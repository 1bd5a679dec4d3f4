package com.reactfasttraining.booking.payment.worklist;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.Row;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Something that does not add up is resolved once, by somebody with a name. */
class MoneyIssueTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final MoneyIssue issue =
      new Row<>(new MoneyIssue()).with("publicId", "ISSUE1").with("firstSeen", NOW).entity();

  @Test
  void theSecondToResolveItIsTurnedAway() {
    issue.resolve("fran", "Given back by cheque", NOW);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> issue.resolve("frank", "Nothing to do", NOW.plusSeconds(1)));
    assertThat(issue.view().resolution()).isEqualTo("Given back by cheque");
    assertThat(issue.view().resolvedBy()).isEqualTo("fran");
  }

  @Test
  void theProofOfTheBooksIsNamedAsSuch() {
    assertThat(resolvedBy()).isNull();
    issue.resolve("proof", "It adds up again", NOW);
    assertThat(resolvedBy()).isEqualTo("the proof of the books");
  }

  @Test
  void somebodyWhoseAccountIsGoneIsNamedAsSuch() {
    issue.resolve("fran", "Given back by cheque", NOW);
    assertThat(resolvedBy()).isEqualTo("a former account");
  }

  @Test
  void whatIsPaidAndNotSeatedIsLookedForByItsKind() {
    database.answers(" and i.kind = :seatless", List.of(issue));
    assertThat(issues().search(IssueFilter.PAID_BUT_NOT_SEATED, 10, null).items()).hasSize(1);
    assertThat(database.parameter("seatless")).isEqualTo(IssueKind.PAID_NOT_SEATED);
    assertThat(issues().search(IssueFilter.RESOLVED, 10, null).items()).isEmpty();
  }

  @Test
  void everyOtherListAsksForNoKind() {
    database.answers("i.resolvedAt is null", List.of(issue));
    assertThat(issues().search(IssueFilter.OPEN, 10, null).items()).hasSize(1);
    assertThat(database.parameter("seatless")).isNull();
  }

  private @Nullable String resolvedBy() {
    database.answers("i.publicId = :id", List.of(issue));
    return issues().view("ISSUE1").resolvedBy();
  }

  private FindIssues issues() {
    return new Wiring(database, NOW).calledBy("frank", "FINANCE").make(FindIssues.class);
  }
}
