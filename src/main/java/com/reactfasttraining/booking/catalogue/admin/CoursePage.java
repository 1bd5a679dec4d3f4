package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.CourseSheet;
import com.reactfasttraining.booking.catalogue.change.KeepCourse;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One course; without one in the address, a new one. */
@Named
@ViewScoped
public class CoursePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private KeepCourse keepCourse;

  private CourseForm form = new CourseForm();
  private @Nullable String slug;
  private @Nullable CourseSheet seen;

  public void open() {
    if (slug == null || slug.isBlank()) {
      caller.requireAnyOf("STAFF", "ADMIN");
      return;
    }
    CourseSheet sheet = keepCourse.sheet(slug);
    seen = sheet;
    form = new CourseForm(sheet);
  }

  public String save() {
    CourseSheet wanted = form.sheet();
    if (seen == null) {
      keepCourse.add(wanted);
    } else {
      keepCourse.change(seen, wanted);
    }
    return "/admin/catalogue/course?faces-redirect=true&done=saved&slug=" + wanted.slug();
  }

  public boolean isNew() {
    return seen == null;
  }

  public CourseForm getForm() {
    return form;
  }

  public @Nullable String getSlug() {
    return slug;
  }

  public void setSlug(@Nullable String slug) {
    this.slug = slug;
  }
}
