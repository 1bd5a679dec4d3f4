package com.reactfasttraining.booking.payment.fee;

import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The fees of payments, which change nothing else of them. */
@ApplicationScoped
@Transactional
public class Fees {

  /** Until then banks that are slow have settled too. */
  private static final Duration SETTLING = Duration.ofHours(1);

  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int BATCH = 50;

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;

  /** A batch of payments that were not asked about for a while; other instances take others. */
  List<FeelessPayment> take() {
    Instant now = clock.instant();
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select id, stripe_payment_intent, currency from payments"
                    + " where method = 'CARD' and state = 'SUCCEEDED' and fee_minor is null and succeeded_at < ?1"
                    + " and (fee_asked_at is null or fee_asked_at < ?2)"
                    + " order by fee_asked_at nulls first, id limit ?3 for update skip locked")
            .setParameter(1, utc(now.minus(SETTLING)))
            .setParameter(2, utc(now.minus(PAUSE)))
            .setParameter(3, BATCH)
            .getResultList();
    List<FeelessPayment> taken = rows.stream().map(Fees::payment).toList();
    taken.forEach(payment -> noteAsked(payment, now));
    return taken;
  }

  private void noteAsked(FeelessPayment payment, Instant now) {
    database
        .createNativeQuery("update payments set fee_asked_at = ?1 where id = ?2")
        .setParameter(1, utc(now))
        .setParameter(2, payment.id())
        .executeUpdate();
  }

  private static FeelessPayment payment(Object[] row) {
    return new FeelessPayment(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
  }

  void keep(FeelessPayment payment, Money fee) {
    database
        .createNativeQuery("update payments set fee_minor = ?1 where id = ?2 and fee_minor is null")
        .setParameter(1, fee.amountMinor())
        .setParameter(2, payment.id())
        .executeUpdate();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
