package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds the refunds that wait for a second person. */
@ApplicationScoped
public class FindRefundRequests {

  @Inject private Caller caller;
  @Inject private RefundRequests requests;

  /** At most {@code limit}, oldest first. */
  @Transactional
  public List<RefundRequestView> waiting(int limit) {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
    return requests.views(requests.waiting(limit));
  }
}
