package com.reactfasttraining.booking.payment.refund;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;

import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;

/** A refund that the provider is to be asked for, and what has become of it. */
public final class AskedRefund {

  private final Refund refund;

  public AskedRefund(Money amount) {
    refund = new Refund(succeeded(), amount, RefundReason.PAID_TWICE, NOW);
  }

  public String id() {
    return refund.publicId();
  }

  public RefundView view() {
    return refund.view(false);
  }

  /** One that knows this refund alone. */
  public ScriptedDatabase database() {
    return new ScriptedDatabase().answers("r.publicId = :value", List.of(refund));
  }
}
