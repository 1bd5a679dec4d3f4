package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.monitoring.Correlation;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.platform.security.Origin;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The first filter of all: tells the rest of the product where the request came from. */
public class ArrivalFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Arrivals arrivals;
  @Inject private transient ClientAddress clientAddress;
  @Inject private transient Caller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = arrivals.mark(request, response);
    caller.cameFrom(new Origin(clientAddress.of(request), id));
    caller.presented(request.getHeader("Booking-Token"));
    Correlation.begin(id);
    try {
      chain.doFilter(request, response);
    } finally {
      Correlation.end();
    }
  }
}
