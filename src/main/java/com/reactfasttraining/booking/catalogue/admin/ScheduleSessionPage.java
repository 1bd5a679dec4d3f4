package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.CourseSheet;
import com.reactfasttraining.booking.catalogue.change.KeepCourse;
import com.reactfasttraining.booking.catalogue.change.NewSession;
import com.reactfasttraining.booking.catalogue.change.ScheduleSession;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Puts a further date of a course on sale; a course in the address is chosen already. */
@Named
@ViewScoped
public class ScheduleSessionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private ScheduleSession scheduleSession;
  @Inject private KeepCourse keepCourse;

  private final SessionForm form = new SessionForm();
  private @Nullable String courseSlug;

  /** The price of the course is proposed. */
  public void open() {
    caller.requireAnyOf("STAFF", "ADMIN");
    if (courseSlug != null && !courseSlug.isBlank()) {
      CourseSheet course = keepCourse.sheet(courseSlug);
      form.setPrice(course.price());
    }
  }

  public String save() {
    String id = scheduleSession.schedule(new NewSession(String.valueOf(courseSlug), form.plan()));
    return "/admin/catalogue/session?faces-redirect=true&done=scheduled&id=" + id;
  }

  public SessionForm getForm() {
    return form;
  }

  public @Nullable String getCourseSlug() {
    return courseSlug;
  }

  public void setCourseSlug(@Nullable String courseSlug) {
    this.courseSlug = courseSlug;
  }
}
