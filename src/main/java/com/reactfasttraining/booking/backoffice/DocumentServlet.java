package com.reactfasttraining.booking.backoffice;

import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.document.ReadDocument;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands stored papers to staff: {@code /admin/documents/<id>}. Each download is audited. */
@WebServlet("/admin/documents/*")
public class DocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReadDocument readDocument;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    try {
      send(readDocument.download(path.substring(1)), response);
    } catch (RefusedException refused) {
      response.sendError(refused.kind().status());
    }
  }

  private static void send(Attachment file, HttpServletResponse response) throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLength(file.bytes().length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + '"');
    response.getOutputStream().write(file.bytes());
  }
}
