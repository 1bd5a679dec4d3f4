package com.reactfasttraining.booking.platform.problem.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Hands violations to {@link ProblemMapper}: without it the server's own mapper would win. */
@Provider
@ApplicationScoped
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Inject private ProblemMapper mapper;

  @Override
  public Response toResponse(ConstraintViolationException violations) {
    return mapper.toResponse(violations);
  }
}
