package com.reactfasttraining.booking.payment.reconciliation;

import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.ProviderCharge;
import com.reactfasttraining.booking.payment.ProviderRecords;
import com.reactfasttraining.booking.payment.dispute.AskDisputes;
import com.reactfasttraining.booking.payment.settlement.ApplyPayment;
import com.reactfasttraining.booking.payment.worklist.IssueKind;
import com.reactfasttraining.booking.payment.worklist.NoteFindings;
import com.reactfasttraining.booking.payment.worklist.Noted;
import com.reactfasttraining.booking.platform.monitoring.Log;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the charges of the last {@value #DAYS} days at Stripe with our payments. A payment that
 * Stripe has moved on is taken over first; what still differs goes on the list of money to resolve,
 * and so do charges that carry our references and that we do not know.
 */
@ApplicationScoped
public class CompareWithStripe {

  static final int DAYS = 35;

  /** What it can find. */
  public static final List<IssueKind> KINDS =
      List.of(IssueKind.STRIPE_DIFFERS, IssueKind.UNKNOWN_CHARGE, IssueKind.MISSING_AT_STRIPE);

  private static final Log LOG = Log.of(CompareWithStripe.class);
  private static final int LOOKED_AT_AGAIN = 200;

  @Inject private ProviderRecords records;
  @Inject private PaymentProvider provider;
  @Inject private AskDisputes disputes;
  @Inject private ProviderCharges charges;
  @Inject private ApplyPayment apply;
  @Inject private NoteFindings findings;
  @Inject private Clock clock;

  /** Outside any transaction; empty when Stripe cannot be asked: then nothing is known. */
  public Optional<Compared> compare() {
    try {
      gather();
      charges.differing(LOOKED_AT_AGAIN).forEach(this::lookAgain);
    } catch (PaymentUnavailableException e) {
      LOG.warn("Stripe could not be compared", "cause", String.valueOf(e.getCause()));
      return Optional.empty();
    }
    Instant now = clock.instant();
    List<Noted> noted =
        KINDS.stream().map(kind -> findings.replace(kind, StripeFindings.of(kind), now)).toList();
    return Optional.of(charges.compared(noted));
  }

  private void gather() {
    charges.clear();
    Instant now = clock.instant();
    @Nullable String after = null;
    do {
      Slice<ProviderCharge> page = records.charges(now.minus(Duration.ofDays(DAYS)), after);
      charges.keep(page.items(), now);
      after = page.next();
    } while (after != null);
    charges.keepLost(disputes.all(Duration.ofDays(DAYS)));
  }

  private void lookAgain(String intentId) {
    apply.apply(provider.retrieve(intentId), PaymentCause.RECONCILIATION);
    Instant now = clock.instant();
    charges.keep(List.of(records.charge(intentId)), now);
  }
}
