package com.reactfasttraining.booking.payment.stripe;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.payment.dispute.DisputeProvider;
import com.reactfasttraining.booking.payment.dispute.DisputeState;
import com.reactfasttraining.booking.payment.dispute.ProviderDispute;
import com.reactfasttraining.booking.shared.Money;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import com.stripe.param.DisputeListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stripe's disputes (docs.stripe.com/api/disputes), outside any transaction. */
@ApplicationScoped
@Transactional(NEVER)
public class StripeDisputes implements DisputeProvider {

  private static final long PAGE = 100;

  @Inject private StripeCalls stripe;

  @Override
  public ProviderDispute retrieve(String disputeId) {
    return stripe.ask(api -> dispute(api.disputes().retrieve(disputeId)));
  }

  @Override
  public List<ProviderDispute> since(Instant moment) {
    DisputeListParams.Created created =
        DisputeListParams.Created.builder().setGte(moment.getEpochSecond()).build();
    DisputeListParams params =
        DisputeListParams.builder().setCreated(created).setLimit(PAGE).build();
    return stripe.ask(
        api -> {
          List<ProviderDispute> found = new ArrayList<>();
          api.disputes().list(params).autoPagingIterable().forEach(d -> found.add(dispute(d)));
          return found;
        });
  }

  private static ProviderDispute dispute(Dispute dispute) {
    return new ProviderDispute(
        dispute.getId(),
        dispute.getPaymentIntent(),
        state(dispute.getStatus()),
        StripeObjects.money(dispute.getAmount(), dispute.getCurrency()),
        dispute.getReason(),
        due(dispute),
        Instant.ofEpochSecond(dispute.getCreated()),
        fee(dispute));
  }

  /**
   * What Stripe has kept by now; on a dispute that is won it may come back
   * (docs.stripe.com/disputes/how-disputes-work). In another currency than the payment's it is left
   * to Stripe's own reports.
   */
  private static @Nullable Money fee(Dispute dispute) {
    List<BalanceTransaction> moved = dispute.getBalanceTransactions();
    if (moved == null
        || moved.isEmpty()
        || !moved.stream().allMatch(one -> dispute.getCurrency().equals(one.getCurrency()))) {
      return null;
    }
    long kept = moved.stream().mapToLong(BalanceTransaction::getFee).sum();
    return StripeObjects.money(Math.max(kept, 0), dispute.getCurrency());
  }

  /** A warning is an inquiry of the bank that is answered in the same way. */
  private static DisputeState state(String status) {
    return switch (status) {
      case "needs_response", "warning_needs_response" -> DisputeState.NEEDS_RESPONSE;
      case "won" -> DisputeState.WON;
      case "lost" -> DisputeState.LOST;
      case "warning_closed", "prevented" -> DisputeState.CLOSED;
      default -> DisputeState.UNDER_REVIEW;
    };
  }

  private static @Nullable Instant due(Dispute dispute) {
    Dispute.EvidenceDetails details = dispute.getEvidenceDetails();
    return details == null || details.getDueBy() == null
        ? null
        : Instant.ofEpochSecond(details.getDueBy());
  }
}
