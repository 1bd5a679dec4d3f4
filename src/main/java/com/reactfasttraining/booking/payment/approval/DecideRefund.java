package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.refund.RefundRoomNeeded;
import com.reactfasttraining.booking.payment.refund.RequestRefund;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The second person says yes or no to a refund. The payments are locked before the request, as when
 * it is made.
 */
@ApplicationScoped
@Transactional
public class DecideRefund {

  @Inject private Caller caller;
  @Inject private Payments payments;
  @Inject private RefundRequests requests;
  @Inject private RequestRefund refunds;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * The money goes back.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; CONFLICT for who asked for it themselves, and
   *     when it was decided already
   */
  public void grant(String requestId) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    RefundRequest request = locked(requestId);
    if (request.isOf(caller.actor())) {
      throw conflict("You asked for this refund yourself: somebody else has to approve it.");
    }
    decide(request, RequestState.GRANTED);
  }

  /**
   * The money stays; whoever asked may take it back like this, too.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; CONFLICT when it was decided already
   */
  public void decline(String requestId) {
    RefundRequest request = locked(requestId);
    if (!request.isOf(caller.actor())) {
      caller.requireAnyOf("FINANCE", "ADMIN");
    }
    decide(request, RequestState.DECLINED);
  }

  void makeRoom(@Observes RefundRoomNeeded needed) {
    Booking booking = needed.payment().booking();
    requests.of(booking).stream()
        .filter(RefundRequest::isWaiting)
        .forEach(request -> decide(request, RequestState.DECLINED));
  }

  private RefundRequest locked(String requestId) {
    RefundRequest request =
        requests.find(requestId).orElseThrow(() -> RefusedException.notFound("refund"));
    payments.lockOfBooking(request.booking().reference());
    requests.lock(request);
    if (!request.isWaiting()) {
      throw conflict("Somebody has decided about this refund already.");
    }
    return request;
  }

  private void decide(RefundRequest request, RequestState decision) {
    request.decide(decision, caller.actor(), clock.instant());
    refunds.decide(request.id(), decision == RequestState.GRANTED);
    audit.record(
        decision == RequestState.GRANTED ? "refund-approved" : "refund-not-approved",
        AuditedObject.booking(request.booking().reference()),
        request.amount().format());
  }

  private static RefusedException conflict(String detail) {
    return new RefusedException(ProblemKind.CONFLICT, detail);
  }
}
