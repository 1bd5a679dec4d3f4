package com.reactfasttraining.booking.invoicing.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.reactfasttraining.booking.payment.reconciliation.CompareWithStripe;
import com.reactfasttraining.booking.payment.worklist.IssueKind;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the proof of the books covers, and when it is asked for. */
class ProofTest {

  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
  private static final int ALL = Statement.values().length;

  private final ScriptedDatabase database = new ScriptedDatabase();

  @Test
  void everyKindOfIssueMakesOneStatementUntrue() {
    assertThat(Arrays.stream(Statement.values()).flatMap(one -> one.kinds().stream()))
        .containsExactlyInAnyOrder(IssueKind.values());
  }

  @Test
  void everyKindIsFoundInOurBooksOrByAskingStripe() {
    EnumSet<IssueKind> ours = EnumSet.complementOf(EnumSet.copyOf(CompareWithStripe.KINDS));
    assertThat(ours).extracting(BookFindings::of).doesNotHaveDuplicates();
    assertThat(CompareWithStripe.KINDS)
        .allSatisfy(
            kind -> assertThatIllegalArgumentException().isThrownBy(() -> BookFindings.of(kind)));
  }

  @ParameterizedTest
  @EnumSource(value = Statement.class, mode = EnumSource.Mode.EXCLUDE, names = "STRIPE")
  void everyStatementOfOurBooksHasFigures(Statement statement) {
    assertThat(BookFigures.of(statement)).contains("SELECT 1");
  }

  @Test
  void theFiguresOfStripeAreNotInOurBooks() {
    assertThatIllegalArgumentException().isThrownBy(() -> BookFigures.of(Statement.STRIPE));
  }

  @Test
  void isGreenOnlyWhenEveryStatementWasProven() {
    assertThat(proof(Collections.nCopies(ALL, ProofState.HOLDS)).green()).isTrue();
    assertThat(proof(Collections.nCopies(ALL - 1, ProofState.HOLDS)).green()).isFalse();
    ProofView unproven = proof(last(ProofState.NOT_PROVEN));
    assertThat(unproven.green()).isFalse();
    assertThat(unproven.red()).isFalse();
    assertThat(proof(last(ProofState.BROKEN)).red()).isTrue();
  }

  @Test
  void aStatementHoldsUnlessSomethingOpenMakesItUntrue() {
    assertThat(Outcome.of(0, 2, List.of()).state()).isEqualTo(ProofState.HOLDS);
    assertThat(Outcome.of(1, 0, List.of()).state()).isEqualTo(ProofState.BROKEN);
  }

  @Test
  void isAskedForOnceANightHoweverManyServersDo() {
    request().nightly();
    assertThat(database.updates()).hasSize(1);
    database.answers("select 1 from proof_runs", List.of(1));
    request().nightly();
    assertThat(database.updates()).hasSize(1);
  }

  @Test
  void isUnderWayUntilItIsFinished() {
    ProofRuns runs = new Wiring(database, NOW).make(ProofRuns.class);
    assertThat(runs.isUnderWay()).isFalse();
    database.answers("r.finishedAt is null", List.of(7L));
    assertThat(runs.isUnderWay()).isTrue();
  }

  private RequestProof request() {
    return new Wiring(database, NOW).make(RequestProof.class);
  }

  private static List<ProofState> last(ProofState state) {
    return Stream.concat(Collections.nCopies(ALL - 1, ProofState.HOLDS).stream(), Stream.of(state))
        .toList();
  }

  private static ProofView proof(List<ProofState> states) {
    List<StatementView> statements =
        states.stream().map(state -> new StatementView("x", state, 0, 0, List.of())).toList();
    return new ProofView(NOW, NOW, "fran", statements, false);
  }
}
