package com.reactfasttraining.booking.platform.faces;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * What staff see when something cannot be done: a refusal is a message on the page or the error
 * page of its status; a page that was open too long is loaded anew. Anything else is a fault of
 * ours and left to the server, which logs it and shows the error page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      if (isHandled(faces, events.next().getContext().getException())) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static boolean isHandled(FacesContext faces, Throwable fault) {
    Optional<RefusedException> refusal = FaultReader.refusal(fault);
    refusal.ifPresent(refused -> say(faces, refused));
    boolean expired =
        refusal.isEmpty() && FaultReader.find(fault, ViewExpiredException.class).isPresent();
    if (expired) {
      boolean signIn = faces.getExternalContext().getRequestServletPath().equals("/login.xhtml");
      redirect(faces, signIn ? "/login.xhtml?expired=true" : "/admin/?expired=true");
    }
    return expired || refusal.isPresent();
  }

  private static void say(FacesContext faces, RefusedException refused) {
    int status = refused.kind().status();
    if (status == 403 || status == 404) {
      fail(faces, status);
    } else {
      ErrorSummary.add(faces, refused);
      faces.renderResponse();
    }
  }

  private static void fail(FacesContext faces, int status) {
    try {
      faces.getExternalContext().responseSendError(status, null);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void redirect(FacesContext faces, String target) {
    try {
      var external = faces.getExternalContext();
      external.redirect(external.getRequestContextPath() + target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
