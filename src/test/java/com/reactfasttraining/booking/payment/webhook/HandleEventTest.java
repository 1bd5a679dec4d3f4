package com.reactfasttraining.booking.payment.webhook;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.NewCharge;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.payment.dispute.DisputeProvider;
import com.reactfasttraining.booking.payment.dispute.DisputeState;
import com.reactfasttraining.booking.payment.dispute.ProviderDispute;
import com.reactfasttraining.booking.payment.refund.ProviderRefund;
import com.reactfasttraining.booking.payment.refund.RefundOrder;
import com.reactfasttraining.booking.payment.refund.provider.RefundProvider;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event is believed in nothing but what the provider is to be asked about. */
class HandleEventTest {

  private final List<String> asked = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "payment_intent.succeeded, pi_1, pi_1, payment",
    "refund.updated, re_1, pi_1, payment refunds",
    "charge.refunded, ch_1, pi_1, payment refunds",
    "charge.dispute.created, du_1, pi_1, payment dispute",
    "charge.dispute.created, , pi_1, payment",
    "charge.dispute.created, du_1, , ''",
    "payout.paid, po_1, , ''"
  })
  void asksTheProvider(
      String type, @Nullable String object, @Nullable String intent, String whatFor) {
    List<Object[]> row = Collections.singletonList(new Object[] {type, object, intent, null});
    ScriptedDatabase database = new ScriptedDatabase().answers("from webhook_events", row);
    new Wiring(database, NOW)
        .with(new Charges(), new Refunds(), new Disputes())
        .make(HandleEvent.class)
        .handle("evt_1");
    assertThat(String.join(" ", asked)).isEqualTo(whatFor);
  }

  private final class Charges implements PaymentProvider {

    @Override
    public ProviderPayment create(NewCharge charge) {
      throw new AssertionError("an event makes no charge");
    }

    @Override
    public ProviderPayment cancel(String intentId) {
      throw new AssertionError("an event calls nothing off");
    }

    @Override
    public ProviderPayment retrieve(String intentId) {
      asked.add("payment");
      return seen(PaymentState.PROCESSING, null);
    }
  }

  private final class Refunds implements RefundProvider {

    @Override
    public ProviderRefund refund(RefundOrder order) {
      throw new AssertionError("an event gives nothing back");
    }

    @Override
    public List<ProviderRefund> ofIntent(String intentId) {
      asked.add("refunds");
      return List.of();
    }

    @Override
    public List<ProviderRefund> since(Instant moment) {
      throw new AssertionError("an event is of one charge");
    }
  }

  private final class Disputes implements DisputeProvider {

    @Override
    public ProviderDispute retrieve(String id) {
      asked.add("dispute");
      return new ProviderDispute(
          id, "pi_1", DisputeState.UNDER_REVIEW, WHOLE, "general", null, NOW, null);
    }

    @Override
    public List<ProviderDispute> since(Instant moment) {
      throw new AssertionError("an event is of one dispute");
    }
  }
}
