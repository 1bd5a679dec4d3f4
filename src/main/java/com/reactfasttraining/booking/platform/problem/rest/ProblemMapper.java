package com.reactfasttraining.booking.platform.problem.rest;

import com.reactfasttraining.booking.platform.monitoring.Log;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * The one place where anything that goes wrong becomes an answer (RFC 9457).
 *
 * <p>A fault of ours says nothing but its correlation id; the log has the rest under that id.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Log LOG = Log.of(ProblemMapper.class);

  @Inject private Caller caller;

  @Override
  public Response toResponse(Throwable fault) {
    RefusedException refusal = Refusals.of(fault);
    String id = caller.origin().correlationId();
    if (refusal.kind() == ProblemKind.INTERNAL) {
      LOG.error("request failed", fault);
    } else if (refusal.kind().status() >= 500) {
      LOG.warn(
          "request not served",
          "problem",
          refusal.kind(),
          "cause",
          String.valueOf(fault.getCause()));
    }
    return ProblemAnswer.of(refusal, id);
  }
}
