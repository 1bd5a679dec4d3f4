package com.reactfasttraining.booking.platform.problem.rest;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of media type {@code application/problem+json}. */
public final class ProblemAnswer {

  public static final String MEDIA_TYPE = "application/problem+json";

  private ProblemAnswer() {}

  public static Response of(RefusedException refusal, @Nullable String correlationId) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", refusal.kind().type());
    body.put("title", refusal.kind().title());
    body.put("status", refusal.kind().status());
    body.put("detail", refusal.detail());
    body.put("instance", correlationId);
    if (!refusal.errors().isEmpty()) {
      body.put("errors", refusal.errors().stream().map(ProblemAnswer::error).toList());
    }
    refusal.details().forEach(body::putIfAbsent);
    Response.ResponseBuilder answer =
        Response.status(refusal.kind().status()).type(MEDIA_TYPE).entity(body);
    Object pause = refusal.details().get("retryAfterSeconds");
    return (pause == null ? answer : answer.header(HttpHeaders.RETRY_AFTER, pause)).build();
  }

  private static Map<String, String> error(FieldError error) {
    return Map.of("pointer", error.pointer(), "message", error.message());
  }
}
