package com.reactfasttraining.booking.payment.stripe;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.payment.fee.FeeProvider;
import com.reactfasttraining.booking.shared.Money;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Fees as Stripe's balance transactions tell them (docs.stripe.com/api/balance_transactions). */
@ApplicationScoped
@Transactional(NEVER)
public class StripeFees implements FeeProvider {

  @Inject private StripeCalls stripe;

  @Override
  public Optional<Money> fee(String intentId, String currency) {
    PaymentIntentRetrieveParams params =
        PaymentIntentRetrieveParams.builder()
            .addExpand("latest_charge.balance_transaction")
            .build();
    return stripe.ask(api -> fee(api.paymentIntents().retrieve(intentId, params), currency));
  }

  private static Optional<Money> fee(PaymentIntent intent, String currency) {
    return Optional.ofNullable(intent.getLatestChargeObject())
        .map(Charge::getBalanceTransactionObject)
        .filter(settled -> settled.getFee() != null)
        .map(StripeFees::fee)
        .filter(fee -> fee.currency().equals(currency));
  }

  private static Money fee(BalanceTransaction settled) {
    return Money.of(settled.getFee(), settled.getCurrency().toUpperCase(Locale.ROOT));
  }
}
