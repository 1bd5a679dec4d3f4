package com.reactfasttraining.booking.platform.idempotency.rest;

import com.reactfasttraining.booking.platform.idempotency.IdempotencyKeys;
import com.reactfasttraining.booking.platform.idempotency.KeptAnswer;
import com.reactfasttraining.booking.platform.idempotency.KeyedRequest;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * Answers a write that was made before with the same {@code Idempotency-Key} as it was answered
 * then, without doing it again.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class IdempotencyFilter
    implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

  private static final String RUNNING = IdempotencyFilter.class.getName();
  private static final String TO_KEEP = RUNNING + ".answer";
  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

  @Inject private IdempotencyKeys keys;
  @Inject private RequestScope scope;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString("Idempotency-Key");
    if (key == null || !WRITES.contains(request.getMethod())) {
      return;
    }
    if (key.isBlank() || key.length() > 255) {
      throw RefusedException.invalid(
          List.of(new FieldError("/Idempotency-Key", "Use 1 to 255 characters.")));
    }
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    KeyedRequest keyed = scope.keyed(request, key, body);
    keys.begin(keyed).map(IdempotencyFilter::replay).ifPresent(request::abortWith);
    request.setProperty(RUNNING, keyed);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(RUNNING) instanceof KeyedRequest keyed)) {
      return;
    }
    if (response.getHeaders().containsKey("Idempotency-Replayed")) {
      return;
    }
    if (response.getStatus() >= 300) {
      keys.forget(keyed);
      return;
    }
    KeptAnswer bodiless =
        new KeptAnswer(
            response.getStatus(),
            response.getHeaderString("Location"),
            response.getMediaType() == null ? null : response.getMediaType().toString(),
            new byte[0]);
    if (response.hasEntity()) {
      request.setProperty(TO_KEEP, bodiless);
    } else {
      keys.keep(keyed, bodiless);
    }
  }

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getProperty(TO_KEEP) instanceof KeptAnswer bodiless)) {
      context.proceed();
      return;
    }
    OutputStream network = context.getOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    context.setOutputStream(body);
    context.proceed();
    keys.keep((KeyedRequest) context.getProperty(RUNNING), with(bodiless, body.toByteArray()));
    network.write(body.toByteArray());
    context.setOutputStream(network);
  }

  private static KeptAnswer with(KeptAnswer bodiless, byte[] body) {
    return new KeptAnswer(bodiless.status(), bodiless.location(), bodiless.mediaType(), body);
  }

  private static Response replay(KeptAnswer kept) {
    Response.ResponseBuilder answer =
        Response.status(kept.status()).header("Idempotency-Replayed", true);
    if (kept.location() != null) {
      answer.header("Location", kept.location());
    }
    return kept.body().length == 0
        ? answer.build()
        : answer.type(kept.mediaType()).entity(kept.body()).build();
  }
}
