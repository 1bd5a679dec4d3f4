package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.monitoring.Log;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The error page of {@code web.xml}: a problem for programs, a page in plain words for people. Says
 * nothing of the cause but the correlation id.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Log LOG = Log.of(ErrorServlet.class);

  @Inject private transient ProblemWriter problems;
  @Inject private transient Arrivals arrivals;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = text(request, RequestDispatcher.ERROR_REQUEST_URI, "");
    int status = status(request);
    String id = arrivals.mark(request, response);
    response.setHeader("Cache-Control", "no-store");
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
      LOG.error("request failed", fault, "correlationId", id);
    }
    if (Targets.isApi(path.substring(request.getContextPath().length()))) {
      problems.write(request, response, kind(status), "The request was not carried out.");
    } else {
      writePage(response, status, id);
    }
  }

  private static int status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code && code >= 400 ? code : 404;
  }

  private static ProblemKind kind(int status) {
    return Arrays.stream(ProblemKind.values())
        .filter(kind -> kind.status() == status)
        .findFirst()
        .orElse(status >= 500 ? ProblemKind.INTERNAL : ProblemKind.MALFORMED);
  }

  private void writePage(HttpServletResponse response, int status, String id) throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    String page = page(status == 403 || status == 404 ? status : status >= 500 ? 500 : 400);
    byte[] bytes = page.replace("{{reference}}", id).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private String page(int number) throws IOException {
    String name = "/WEB-INF/errors/" + number + ".html";
    try (InputStream file = getServletContext().getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String text(HttpServletRequest request, String attribute, String otherwise) {
    return request.getAttribute(attribute) instanceof String text ? text : otherwise;
  }
}
