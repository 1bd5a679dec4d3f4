package com.reactfasttraining.booking.document.admin;

import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.document.paper.RenderProForma;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends the pro-forma invoice of a booking as a PDF. */
@Named
@RequestScoped
public class ProFormaPage {

  @Inject private RenderProForma renderProForma;
  @Inject private FacesContext faces;

  private @Nullable String reference;

  public void send() throws IOException {
    Attachment paper =
        renderProForma.render(
            Optional.ofNullable(reference).orElseThrow(() -> RefusedException.notFound("booking")));
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType(paper.mediaType());
    answer.setResponseContentLength(paper.bytes().length);
    answer.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"" + paper.fileName() + '"');
    answer.getResponseOutputStream().write(paper.bytes());
    faces.responseComplete();
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }
}
