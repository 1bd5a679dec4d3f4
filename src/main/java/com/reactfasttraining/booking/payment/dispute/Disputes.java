package com.reactfasttraining.booking.payment.dispute;

import com.reactfasttraining.booking.payment.Payment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All disputes. */
@ApplicationScoped
public class Disputes {

  @PersistenceContext private EntityManager database;

  void add(Dispute dispute) {
    database.persist(dispute);
    database.flush();
  }

  Optional<Dispute> find(String providerDispute) {
    return database
        .createQuery("select d from Dispute d where d.providerDispute = :id", Dispute.class)
        .setParameter("id", providerDispute)
        .getResultStream()
        .findFirst();
  }

  /** One of them, known by the provider's key. */
  @Transactional
  public Optional<DisputeView> view(String providerDispute) {
    return find(providerDispute).map(Dispute::view);
  }

  /** Those of a payment, oldest first. */
  @Transactional
  public List<DisputeView> of(Payment payment) {
    return database
        .createQuery(
            "select d from Dispute d where d.payment = :payment order by d.id", Dispute.class)
        .setParameter("payment", payment)
        .getResultStream()
        .map(Dispute::view)
        .toList();
  }

  /** Those that are not over, the first to be answered first; at most {@code limit}. */
  @Transactional
  public List<DisputeView> open(int limit) {
    return database
        .createQuery(
            "select d from Dispute d where d.closedAt is null order by d.evidenceDueAt, d.id",
            Dispute.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(Dispute::view)
        .toList();
  }
}
