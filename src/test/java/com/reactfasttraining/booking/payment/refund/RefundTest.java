package com.reactfasttraining.booking.payment.refund;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundTest {

  private static final Money PART = Money.of(3000, "GBP");

  private final Payment payment = succeeded();
  private final Refund refund = new Refund(payment, PART, RefundReason.NO_SEATS_LEFT, NOW);

  @Test
  void reservesItsAmountBeforeTheProviderIsAsked() {
    assertThat(payment.refunded()).isEqualTo(PART);
    assertThat(refund.order()).isEqualTo(new RefundOrder(refund.publicId(), "pi_1", PART));
    assertThat(refund.view().state()).isEqualTo(RefundState.REQUESTED);
    assertThat(refund.isFinal()).isFalse();
  }

  @Test
  void isNotMadeForMoreThanIsLeft() {
    assertThatThrownBy(() -> new Refund(payment, WHOLE, RefundReason.PAID_TWICE, NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(payment.refunded()).isEqualTo(PART);
  }

  @Test
  void succeedsOnce() {
    assertThat(refund.follow(seen(RefundState.SUBMITTED), NOW)).isFalse();
    assertThat(refund.isFinal()).isFalse();
    assertThat(refund.follow(seen(RefundState.SUCCEEDED), NOW)).isTrue();
    assertThat(refund.isFinal()).isTrue();
    assertThat(refund.follow(seen(RefundState.SUCCEEDED), NOW)).isFalse();
    assertThat(payment.refunded()).isEqualTo(PART);
  }

  @Test
  void freesItsAmountOnceWhenItFails() {
    ProviderRefund failed = new ProviderRefund("re_1", RefundState.FAILED, "expired_or_canceled");
    assertThat(refund.follow(failed, NOW)).isFalse();
    assertThat(refund.follow(failed, NOW)).isFalse();
    assertThat(payment.refunded()).isEqualTo(Money.of(0, "GBP"));
    assertThat(refund.view().failure()).isEqualTo("expired_or_canceled");
  }

  @ParameterizedTest
  @EnumSource(RefundState.class)
  void staysAsItIsOnceItIsFinal(RefundState later) {
    refund.follow(seen(RefundState.SUCCEEDED), NOW);
    assertThat(refund.follow(seen(later), NOW)).isFalse();
    assertThat(refund.view().state()).isEqualTo(RefundState.SUCCEEDED);
    assertThat(payment.refunded()).isEqualTo(PART);
  }

  private static ProviderRefund seen(RefundState state) {
    return new ProviderRefund("re_1", state, null);
  }
}
