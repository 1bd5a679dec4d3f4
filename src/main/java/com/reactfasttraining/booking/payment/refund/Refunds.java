package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.Payment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All refunds. */
@ApplicationScoped
public class Refunds {

  @PersistenceContext private EntityManager database;

  void add(Refund refund) {
    database.persist(refund);
  }

  /** A refund as others may know it. */
  @Transactional
  public Optional<RefundView> view(String publicId) {
    return find(publicId).map(Refund::view);
  }

  Optional<Refund> find(String publicId) {
    return by("publicId", publicId);
  }

  Optional<Refund> ofProvider(String providerRefund) {
    return by("providerRefund", providerRefund);
  }

  void lock(Refund refund) {
    database.lock(refund.payment(), LockModeType.PESSIMISTIC_WRITE);
    database.refresh(refund, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The refunds of a payment as staff read them, oldest first. */
  @Transactional
  public List<RefundView> views(Payment payment) {
    return of(payment).stream().map(Refund::view).toList();
  }

  List<Refund> of(Payment payment) {
    return database
        .createQuery(
            "select r from Refund r where r.payment = :payment order by r.id", Refund.class)
        .setParameter("payment", payment)
        .getResultList();
  }

  private Optional<Refund> by(String field, String value) {
    return database
        .createQuery("select r from Refund r where r." + field + " = :value", Refund.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}
