package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentMethod;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.Credits;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All refunds. */
@ApplicationScoped
public class Refunds {

  @PersistenceContext private EntityManager database;
  @Inject private Credits credits;

  void add(Refund refund) {
    database.persist(refund);
    database.flush();
  }

  /** A refund as others may know it. */
  @Transactional
  public Optional<RefundView> view(String publicId) {
    return find(publicId).map(this::view);
  }

  /** The refunds of a payment as staff read them, oldest first. */
  @Transactional
  public List<RefundView> views(Payment payment) {
    return of(payment).stream().map(this::view).toList();
  }

  /** Those that have failed and were not tried again, and those that wait long for an answer. */
  @Transactional
  public List<TroubledRefundView> troubled(Instant before, int limit) {
    return database
        .createQuery(
            "select r from Refund r where (r.state = :failed and not exists"
                + " (select a from Refund a where a.cause.repeats = r)) or"
                + " (r.state in (:requested, :submitted) and r.requestedAt < :before)"
                + " order by r.id desc",
            Refund.class)
        .setParameter("failed", RefundState.FAILED)
        .setParameter("requested", RefundState.REQUESTED)
        .setParameter("submitted", RefundState.SUBMITTED)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(this::troubled)
        .toList();
  }

  Optional<TroubledRefundView> troubled(String publicId) {
    return find(publicId).map(this::troubled);
  }

  private TroubledRefundView troubled(Refund refund) {
    Payment payment = refund.payment();
    return new TroubledRefundView(payment.booking().reference(), payment.publicId(), view(refund));
  }

  /** The public ids of the refunds of which a booking's credit was made. */
  @Transactional
  public List<String> keptAsCredit(String reference) {
    return credits.ofBooking(reference).stream()
        .flatMap(credit -> madeInto(credit).stream())
        .map(Refund::publicId)
        .toList();
  }

  Optional<Refund> find(String publicId) {
    return by("publicId", publicId);
  }

  /** Ours of the provider's refund, known by its key or by our own that it carries. */
  Optional<Refund> of(ProviderRefund seen) {
    Optional<Refund> known = Optional.ofNullable(seen.id()).flatMap(id -> by("providerRefund", id));
    return known.or(() -> Optional.ofNullable(seen.refundId()).flatMap(this::find));
  }

  /** What was changed before is written first: the lock reads the rows anew. */
  void lock(Refund refund) {
    database.flush();
    database.lock(refund.payment(), LockModeType.PESSIMISTIC_WRITE);
    database.refresh(refund, LockModeType.PESSIMISTIC_WRITE);
    credits.lock(refund.way().credit().stream().toList());
  }

  /** What a credit was made of, oldest first. */
  List<Refund> madeInto(Credit credit) {
    return database
        .createQuery(
            "select r from Refund r where r.way.credit = :credit and r.way.destination = :there"
                + " and r.payment.method = :card order by r.id",
            Refund.class)
        .setParameter("credit", credit)
        .setParameter("there", RefundDestination.CREDIT)
        .setParameter("card", PaymentMethod.CARD)
        .getResultList();
  }

  List<Refund> of(Payment payment) {
    return database
        .createQuery(
            "select r from Refund r where r.payment = :payment order by r.id", Refund.class)
        .setParameter("payment", payment)
        .getResultList();
  }

  /** The refunds of what staff asked for, by the key of it, payment by payment. */
  List<Refund> ofRequest(long requestId) {
    return database
        .createQuery("select r from Refund r where r.cause.requestId = :request", Refund.class)
        .setParameter("request", requestId)
        .getResultStream()
        .sorted(Comparator.comparing(refund -> refund.payment().id()))
        .toList();
  }

  boolean isRepeated(Refund refund) {
    return !database
        .createQuery("select r.id from Refund r where r.cause.repeats = :refund", Long.class)
        .setParameter("refund", refund)
        .getResultList()
        .isEmpty();
  }

  /**
   * Refuses one for which nothing more is to be done, or can be.
   *
   * @throws RefusedException CONFLICT
   */
  void requireRepeatable(Refund refund) {
    if (refund.state() != RefundState.FAILED) {
      throw conflict("This refund has not failed, or was settled already.");
    }
    if (isRepeated(refund)) {
      throw conflict("This refund was tried again already.");
    }
    if (refund.way().room(refund.payment()).minus(refund.amount()).signum() < 0) {
      throw conflict("Not enough of this payment is left to give back.");
    }
  }

  private static RefusedException conflict(String detail) {
    return new RefusedException(ProblemKind.CONFLICT, detail);
  }

  private RefundView view(Refund refund) {
    return refund.view(refund.state() == RefundState.FAILED && isRepeated(refund));
  }

  private Optional<Refund> by(String field, String value) {
    return database
        .createQuery("select r from Refund r where r." + field + " = :value", Refund.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}
