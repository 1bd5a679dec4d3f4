package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses bodies over 64 KiB, and Stripe's events over 256 KiB, before anything reads them.
 *
 * <p>A body that does not say its length is read up to the limit first.
 */
public class BodyLimitFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int KIBIBYTE = 1024;
  private static final int MOST_LISTENED_TO = 1024 * KIBIBYTE;

  @Inject private transient ProblemWriter problems;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int limit = limit(Targets.path(request));
    if (request.getContentLengthLong() > limit) {
      refuse(request, response, limit);
    } else if (request.getContentLengthLong() >= 0 || request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
    } else {
      filterUnmeasured(request, response, chain);
    }
  }

  private void filterUnmeasured(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int limit = limit(Targets.path(request));
    byte[] body = request.getInputStream().readNBytes(limit + 1);
    if (body.length > limit) {
      refuse(request, response, limit);
    } else {
      chain.doFilter(new BufferedRequest(request, body), response);
    }
  }

  // A client that is still sending hears the answer only if somebody listens to the rest.
  private void refuse(HttpServletRequest request, HttpServletResponse response, int limit)
      throws IOException {
    request.getInputStream().readNBytes(MOST_LISTENED_TO);
    String detail = "Send at most " + limit / KIBIBYTE + " KiB.";
    problems.write(request, response, ProblemKind.TOO_LARGE, detail);
  }

  static int limit(String path) {
    return (path.equals("/api/v1/stripe/webhook") ? 256 : 64) * KIBIBYTE;
  }
}
