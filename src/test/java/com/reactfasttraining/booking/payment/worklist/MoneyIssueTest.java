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

  private @Nullable String resolvedBy() {
    ScriptedDatabase database = new ScriptedDatabase().answers("i.publicId = :id", List.of(issue));
    return new Wiring(database, NOW)
        .calledBy("frank", "FINANCE")
        .make(FindIssues.class)
        .view("ISSUE1")
        .resolvedBy();
  }
}
