package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers with a problem (RFC 9457) where no REST resource is reached. */
@ApplicationScoped
public class ProblemWriter {

  @Inject private Arrivals arrivals;

  void write(
      HttpServletRequest request, HttpServletResponse response, ProblemKind kind, String detail) {
    JsonObject body =
        Json.createObjectBuilder()
            .add("type", kind.type())
            .add("title", kind.title())
            .add("status", kind.status())
            .add("detail", detail)
            .add("instance", arrivals.mark(request, response))
            .build();
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(kind.status());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/problem+json");
    response.setContentLength(bytes.length);
    try {
      response.getOutputStream().write(bytes);
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
