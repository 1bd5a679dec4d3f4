package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.catalogue.change.CancelSession;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Asks once more before a session is called off. */
@Named
@ViewScoped
public class CancelSessionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private Sessions sessions;
  @Inject private CancelSession cancelSession;

  private @Nullable String id;

  public void open() {
    caller.requireAnyOf("STAFF", "ADMIN");
    getSession();
  }

  public String cancel() {
    cancelSession.cancel(String.valueOf(id));
    return "/admin/catalogue/session?faces-redirect=true&done=cancelled&id=" + id;
  }

  public SessionView getSession() {
    return sessions
        .view(String.valueOf(id))
        .orElseThrow(() -> RefusedException.notFound("session"));
  }

  public int getSeatsTaken() {
    return getSession().capacity() - getSession().seatsAvailable();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
