package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.identity.AccountNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All refunds that staff have asked for. */
@ApplicationScoped
public class RefundRequests {

  @PersistenceContext private EntityManager database;
  @Inject private AccountNames accountNames;

  void add(RefundRequest request) {
    database.persist(request);
    database.flush();
  }

  Optional<RefundRequest> find(String publicId) {
    return database
        .createQuery("select r from RefundRequest r where r.publicId = :id", RefundRequest.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  void lock(RefundRequest request) {
    database.refresh(request, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Of one booking, oldest first. */
  List<RefundRequest> of(Booking booking) {
    return database
        .createQuery(
            "select r from RefundRequest r where r.booking = :booking order by r.id",
            RefundRequest.class)
        .setParameter("booking", booking)
        .getResultList();
  }

  /** Those that wait for a second person, oldest first. */
  List<RefundRequest> waiting(int limit) {
    return database
        .createQuery(
            "select r from RefundRequest r where r.state = :waiting order by r.id",
            RefundRequest.class)
        .setParameter("waiting", RequestState.WAITING)
        .setMaxResults(limit)
        .getResultList();
  }

  /** As staff read them, with names instead of the public ids of accounts. */
  List<RefundRequestView> views(List<RefundRequest> requests) {
    Set<String> people =
        requests.stream()
            .flatMap(r -> Stream.of(r.requestedBy(), String.valueOf(r.decidedBy())))
            .collect(Collectors.toSet());
    Map<String, String> names = accountNames.of(people);
    return requests.stream()
        .map(
            request ->
                request.view(
                    name(names, request.requestedBy()),
                    request.decidedBy() == null ? null : name(names, request.decidedBy())))
        .toList();
  }

  private static String name(Map<String, String> names, String actor) {
    return actor.equals("system") ? "System" : names.getOrDefault(actor, "A former account");
  }
}
