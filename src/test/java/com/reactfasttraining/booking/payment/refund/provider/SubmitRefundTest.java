package com.reactfasttraining.booking.payment.refund.provider;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.refund.AskedRefund;
import com.reactfasttraining.booking.payment.refund.ProviderRefund;
import com.reactfasttraining.booking.payment.refund.RefundOrder;
import com.reactfasttraining.booking.payment.refund.RefundState;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The provider forgets a key after a day: then it is asked first what it has made. */
class SubmitRefundTest {

  private static final Money PART = Money.of(3000, "GBP");

  private final AskedRefund refund = new AskedRefund(PART);
  private final List<ProviderRefund> made = new ArrayList<>();
  private int asked;

  @Test
  void trustsTheKeyOnTheSameDay() {
    made.add(answer("re_before", refund.id()));
    submit(NOW.plus(Duration.ofHours(19)));
    assertThat(asked).isOne();
    assertThat(refund.view().providerRefund()).isEqualTo("re_new");
  }

  @Test
  void takesOverWhatTheProviderMadeBeforeItForgotTheKey() {
    made.add(answer("re_other", "another"));
    made.add(answer("re_before", refund.id()));
    submit(NOW.plus(Duration.ofHours(20)));
    assertThat(asked).isZero();
    assertThat(refund.view().providerRefund()).isEqualTo("re_before");
  }

  @Test
  void asksForItWhenTheProviderNeverHeardOfIt() {
    made.add(answer("re_other", "another"));
    submit(NOW.plus(Duration.ofDays(3)));
    assertThat(asked).isOne();
    assertThat(refund.view().state()).isEqualTo(RefundState.SUCCEEDED);
  }

  private void submit(Instant now) {
    new Wiring(refund.database(), now)
        .with(new Provider())
        .make(SubmitRefund.class)
        .handle(refund.id());
  }

  private static ProviderRefund answer(String id, String refundId) {
    return new ProviderRefund(id, "pi_1", refundId, PART, RefundState.SUCCEEDED, null);
  }

  private final class Provider implements RefundProvider {

    @Override
    public ProviderRefund refund(RefundOrder order) {
      asked++;
      return answer("re_new", order.refundId());
    }

    @Override
    public List<ProviderRefund> ofIntent(String intentId) {
      return made;
    }

    @Override
    public List<ProviderRefund> since(Instant moment) {
      return made;
    }
  }
}
