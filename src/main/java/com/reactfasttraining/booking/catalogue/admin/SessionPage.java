package com.reactfasttraining.booking.catalogue.admin;

import static java.util.Objects.requireNonNull;

import com.reactfasttraining.booking.catalogue.SessionPlan;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.catalogue.change.ChangeSession;
import com.reactfasttraining.booking.catalogue.change.SessionChange;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One session: its facts, and the form that changes them. */
@Named
@ViewScoped
public class SessionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Sessions sessions;
  @Inject private ChangeSession changeSession;

  private @Nullable String id;
  private transient @Nullable SessionView session;
  private @Nullable SessionPlan seen;
  private @Nullable SessionForm form;

  public void load() {
    SessionPlan plan = changeSession.plan(String.valueOf(id));
    seen = plan;
    form = new SessionForm(plan);
  }

  public String save() {
    SessionChange change = new SessionChange(requireNonNull(seen), requireNonNull(form).plan());
    changeSession.change(String.valueOf(id), change);
    return "/admin/catalogue/session?faces-redirect=true&done=changed&id=" + id;
  }

  public SessionView getSession() {
    SessionView known = session;
    if (known == null) {
      known =
          sessions.view(String.valueOf(id)).orElseThrow(() -> RefusedException.notFound("session"));
      session = known;
    }
    return known;
  }

  public int getSeatsTaken() {
    return getSession().capacity() - getSession().seatsAvailable();
  }

  /** True while it can still be changed. */
  public boolean isComing() {
    SessionState state = getSession().state();
    return state == SessionState.OPEN || state == SessionState.FULL;
  }

  public @Nullable SessionForm getForm() {
    return form;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
