package com.reactfasttraining.booking.payment.refund;

import static com.reactfasttraining.booking.payment.refund.RefundState.FAILED;
import static com.reactfasttraining.booking.payment.refund.RefundState.REQUESTED;
import static com.reactfasttraining.booking.payment.refund.RefundState.SUBMITTED;
import static com.reactfasttraining.booking.payment.refund.RefundState.SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundStateTest {

  private static final Map<RefundState, Set<RefundState>> WAYS =
      Map.of(
          REQUESTED, Set.of(SUBMITTED, SUCCEEDED, FAILED),
          SUBMITTED, Set.of(SUCCEEDED, FAILED),
          SUCCEEDED, Set.of(FAILED));

  @ParameterizedTest
  @EnumSource(RefundState.class)
  void theProviderLeadsItForwardOnly(RefundState from) {
    assertThat(Arrays.stream(RefundState.values()).filter(from::leadsTo))
        .containsExactlyInAnyOrderElementsOf(WAYS.getOrDefault(from, Set.of()));
  }
}
