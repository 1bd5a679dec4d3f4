package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.monitoring.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;

/** Marks a request with its correlation id and its answer with the headers, once. */
@ApplicationScoped
public class Arrivals {

  private static final String MARK = Arrivals.class.getName();

  @Inject private SecurityHeaders headers;
  @Inject private Clock clock;

  /** The correlation id of the request; the answer carries it too. */
  String mark(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(MARK) instanceof String known) {
      return known;
    }
    String id = Correlation.acceptOrCreate(request.getHeader(Correlation.HEADER));
    request.setAttribute(MARK, id);
    response.setHeader(Correlation.HEADER, id);
    // RFC 9110 §6.6.1 demands it, the server leaves it out, and the pages set their countdown by
    // it.
    response.setDateHeader("Date", clock.instant().toEpochMilli());
    headers.of(request.getMethod(), Targets.path(request)).forEach(response::setHeader);
    return id;
  }
}
