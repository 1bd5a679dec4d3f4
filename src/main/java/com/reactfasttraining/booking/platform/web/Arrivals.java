package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.monitoring.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Marks a request with its correlation id and its answer with the headers, once. */
@ApplicationScoped
public class Arrivals {

  private static final String MARK = Arrivals.class.getName();

  @Inject private SecurityHeaders headers;

  /** The correlation id of the request; the answer carries it too. */
  String mark(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(MARK) instanceof String known) {
      return known;
    }
    String id = Correlation.acceptOrCreate(request.getHeader(Correlation.HEADER));
    request.setAttribute(MARK, id);
    response.setHeader(Correlation.HEADER, id);
    headers.of(request.getMethod(), Targets.path(request)).forEach(response::setHeader);
    return id;
  }
}
