package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Answers what lies under {@code /api} and outside the present version of the interface. */
@WebServlet("/api/*")
public class ApiFallbackServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ProblemWriter problems;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    problems.write(request, response, ProblemKind.NOT_FOUND, "There is nothing at this address.");
  }
}
