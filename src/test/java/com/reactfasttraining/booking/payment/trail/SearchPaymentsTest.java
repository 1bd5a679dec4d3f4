package com.reactfasttraining.booking.payment.trail;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a word is looked for, by what it looks like. */
class SearchPaymentsTest {

  private static final String BY_PEOPLE = "p.booking.searchText like :text";

  private ScriptedDatabase database = new ScriptedDatabase();

  @ParameterizedTest
  @CsvSource({
    "pi_1, p.intentId = :text",
    "re_1, r.providerRefund = :text",
    "du_1, d.providerDispute = :text",
    "dp_1, d.providerDispute = :text"
  })
  void anIdOfStripeIsFoundWhereStripeUsesIt(String id, String condition) {
    assertThat(finds(condition, " " + id + " ", null)).isTrue();
    assertThat(database.parameter("text")).isEqualTo(id);
    assertThat(finds(BY_PEOPLE, id, null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Ann, %ann%", "An, %an%", "pi1, %pi1%"})
  void anythingElseIsLookedForAmongThePeople(String word, String pattern) {
    assertThat(finds(BY_PEOPLE, word, null)).isTrue();
    assertThat(database.parameter("text")).isEqualTo(pattern);
  }

  @Test
  void withoutAWordEverythingIsFoundThatTheFilterLetsThrough() {
    assertThat(finds(":text", null, null)).isFalse();
    assertThat(finds(":text", " ", PaymentFilter.REFUNDED)).isFalse();
    assertThat(finds(" and p.money.refundedMinor > 0", " ", PaymentFilter.REFUNDED)).isTrue();
    assertThat(finds(" and p.money.refundedMinor > 0", " ", null)).isFalse();
    assertThat(database.parameter("text")).isNull();
  }

  private boolean finds(String condition, @Nullable String text, @Nullable PaymentFilter filter) {
    database = new ScriptedDatabase().answers(condition, List.of(succeeded()));
    SearchPayments payments =
        new Wiring(database, NOW).calledBy("clerk", "STAFF").make(SearchPayments.class);
    return !payments.search(new PaymentSearch(text, filter), 10, null).items().isEmpty();
  }
}
