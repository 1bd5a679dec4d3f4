package com.reactfasttraining.booking.backoffice;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The front door of the back office: leads to the bookings. */
@WebServlet({"/admin", "/admin/"})
public class HomeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String note = request.getParameter("expired") == null ? "" : "?expired=true";
    response.sendRedirect(request.getContextPath() + "/admin/booking/bookings.xhtml" + note);
  }
}
