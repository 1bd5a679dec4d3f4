package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.CourseSheet;
import com.reactfasttraining.booking.catalogue.Courses;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of courses, paged by its address alone. */
@Named
@RequestScoped
public class CoursesPage {

  private static final int ROWS = 50;

  @Inject private Courses courses;

  private @Nullable String after;
  private Slice<CourseSheet> found = Slice.whole(List.of());

  public void load() {
    found = courses.sheets(ROWS, after == null || after.isBlank() ? null : after);
  }

  public List<CourseSheet> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
