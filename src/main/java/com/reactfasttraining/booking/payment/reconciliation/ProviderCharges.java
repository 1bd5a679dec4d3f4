package com.reactfasttraining.booking.payment.reconciliation;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import com.reactfasttraining.booking.payment.ProviderCharge;
import com.reactfasttraining.booking.payment.dispute.DisputeState;
import com.reactfasttraining.booking.payment.dispute.ProviderDispute;
import com.reactfasttraining.booking.payment.worklist.Noted;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What Stripe told at the last comparison. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class ProviderCharges {

  private static final String KEEP =
      """
      INSERT INTO provider_charges (intent_id, payment_id, booking, ours, received_minor,
        refunded_minor, currency, seen_at)
      VALUES (?1, coalesce(
          (SELECT id FROM payments WHERE stripe_payment_intent = ?1),
          (SELECT id FROM payments WHERE public_id = ?2)), ?3, ?4, ?5, ?6, ?7, ?8)
      ON CONFLICT (intent_id) DO UPDATE
        SET received_minor = excluded.received_minor, refunded_minor = excluded.refunded_minor,
            seen_at = excluded.seen_at
      """;

  private static final String SUMS =
      """
      SELECT c.currency, CAST(sum(c.received_minor - c.refunded_minor - c.lost_minor) AS bigint),
             CAST(sum(%s) AS bigint)
        FROM provider_charges c JOIN payments p ON p.id = c.payment_id
       GROUP BY c.currency ORDER BY c.currency
      """
          .formatted(StripeFindings.NET);

  @PersistenceContext private EntityManager database;

  void clear() {
    database.createNativeQuery("DELETE FROM provider_charges").executeUpdate();
  }

  void keep(List<ProviderCharge> charges, Instant now) {
    charges.forEach(charge -> keep(charge, now));
  }

  /** What the customers' banks have taken back for good, of charges that are kept. */
  void keepLost(List<ProviderDispute> disputes) {
    disputes.stream()
        .filter(dispute -> dispute.state() == DisputeState.LOST && dispute.intentId() != null)
        .forEach(
            dispute ->
                database
                    .createNativeQuery(
                        "UPDATE provider_charges SET lost_minor = lost_minor + ?2"
                            + " WHERE intent_id = ?1")
                    .setParameter(1, dispute.intentId())
                    .setParameter(2, dispute.amount().amountMinor())
                    .executeUpdate());
  }

  /** Some of those that differ from our payments, to be looked at once more. */
  List<String> differing(int most) {
    @SuppressWarnings("unchecked")
    List<String> intents =
        database
            .createNativeQuery("SELECT c.intent_id " + StripeFindings.DIFFERING)
            .setMaxResults(most)
            .getResultList();
    return intents;
  }

  Compared compared(List<Noted> noted) {
    @SuppressWarnings("unchecked")
    List<Object[]> sums = database.createNativeQuery(SUMS).getResultList();
    Number all =
        (Number)
            database.createNativeQuery("SELECT count(*) FROM provider_charges").getSingleResult();
    return new Compared(
        sums.stream().map(row -> money(row, 1)).toList(),
        sums.stream().map(row -> money(row, 2)).toList(),
        all.longValue(),
        noted);
  }

  private void keep(ProviderCharge charge, Instant now) {
    database
        .createNativeQuery(KEEP)
        .setParameter(1, charge.intentId())
        .setParameter(2, charge.paymentId())
        .setParameter(3, charge.booking())
        .setParameter(4, charge.paymentId() != null || charge.booking() != null)
        .setParameter(5, charge.received().amountMinor())
        .setParameter(6, charge.refunded().amountMinor())
        .setParameter(7, charge.received().currency())
        .setParameter(8, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static Money money(Object[] row, int column) {
    return Money.of(((Number) row[column]).longValue(), (String) row[0]);
  }
}
