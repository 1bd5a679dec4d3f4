package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.booking.hold.EndHolds;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Locks the sessions that somebody wants to wait for, in the order of their ids, and sees to it
 * that waiting makes sense: they belong to one course, are still to come, and have too few seats.
 */
@ApplicationScoped
public class LockWaitedSessions {

  @PersistenceContext private EntityManager database;
  @Inject private Sessions sessions;
  @Inject private EndHolds holds;
  @Inject private OfferTerms terms;

  List<Session> lock(String sessionId, NewWaiting wanted) {
    Set<String> publicIds = new TreeSet<>(wanted.also());
    publicIds.add(sessionId);
    List<Session> locked = ids(publicIds).stream().map(sessions::lock).toList();
    if (locked.size() < publicIds.size()) {
      throw RefusedException.notFound("session");
    }
    requireOneCourse(locked);
    locked.forEach(session -> requireWorthWaiting(session, wanted.seats()));
    return locked;
  }

  private List<Long> ids(Set<String> publicIds) {
    return database
        .createQuery(
            "select s.id from Session s where s.publicId in :ids order by s.id", Long.class)
        .setParameter("ids", publicIds)
        .getResultList();
  }

  private static void requireOneCourse(List<Session> locked) {
    if (locked.stream().map(session -> session.course().slug()).distinct().count() > 1) {
      throw invalid("/alsoSessionIds", "Choose sessions of the same course");
    }
  }

  private void requireWorthWaiting(Session session, int seats) {
    if (terms.deadline(session).isEmpty()) {
      throw new RefusedException(
          ProblemKind.SESSION_CLOSED, "This session can no longer be booked. Choose another date.");
    }
    int capacity = sessions.view(session).capacity();
    if (seats > capacity) {
      throw invalid("/seats", "This session has only " + capacity + " seats in all");
    }
    holds.endOverdue(session);
    if (session.seatsLeft() >= seats) {
      throw notFull(session);
    }
  }

  private static RefusedException notFull(Session session) {
    return new RefusedException(
        ProblemKind.SESSION_NOT_FULL,
        "There are enough seats left, so you can book them now.",
        Map.of("sessionId", session.publicId(), "seatsAvailable", session.seatsLeft()),
        List.of());
  }

  private static RefusedException invalid(String pointer, String message) {
    return RefusedException.invalid(List.of(new FieldError(pointer, message)));
  }
}
