package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.Attendance;
import com.reactfasttraining.booking.booking.day.NoteAttendance;
import com.reactfasttraining.booking.booking.day.ReadRegister;
import com.reactfasttraining.booking.booking.day.RegisterView;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The register of one session. Each button saves at once: its value is {@code
 * <attendee>:<attendance>}, or {@code all} for everybody. The answer leads back to the same person
 * on a fresh page, so that a reload never repeats a note and no script is needed.
 */
@Named
@RequestScoped
public class RegisterPage {

  private static final String ALL = "all";

  @Inject private ReadRegister readRegister;
  @Inject private NoteAttendance noteAttendance;
  @Inject private FacesContext faces;

  private @Nullable String session;
  private @Nullable RegisterView register;

  public void load() {
    register = readRegister.of(id());
  }

  /** Called only with the view state of a page of ours: no other site can make somebody note. */
  public void note() throws IOException {
    ExternalContext external = faces.getExternalContext();
    String[] wanted = external.getRequestParameterMap().getOrDefault("note", "").split(":", 2);
    if (wanted[0].equals(ALL)) {
      noteAttendance.allPresent(id());
    } else {
      noteAttendance.note(id(), wanted[0], attendance(wanted));
    }
    external.redirect(
        "%s/admin/booking/register.xhtml?session=%s#%s"
            .formatted(external.getRequestContextPath(), id(), anchor(wanted[0])));
  }

  private static String anchor(String whom) {
    return whom.equals(ALL) ? "counts" : "p-" + whom;
  }

  private static Attendance attendance(String[] wanted) {
    return Arrays.stream(Attendance.values())
        .filter(known -> wanted.length == 2 && known.name().equals(wanted[1]))
        .findFirst()
        .orElseThrow(() -> RefusedException.notFound("attendance"));
  }

  private String id() {
    return Optional.ofNullable(session)
        .filter(text -> text.matches("\\w+"))
        .orElseThrow(() -> RefusedException.notFound("session"));
  }

  /** Where a note leads on to a fresh page nothing is read: each reading is audited. */
  public @Nullable RegisterView getRegister() {
    if (register == null && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
      load();
    }
    return register;
  }

  public Attendance[] getChoices() {
    return Attendance.values();
  }

  public @Nullable String getSession() {
    return session;
  }

  public void setSession(@Nullable String session) {
    this.session = session;
  }
}
