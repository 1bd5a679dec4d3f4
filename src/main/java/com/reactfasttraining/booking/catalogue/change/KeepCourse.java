package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.catalogue.Course;
import com.reactfasttraining.booking.catalogue.CourseSheet;
import com.reactfasttraining.booking.catalogue.Courses;
import com.reactfasttraining.booking.catalogue.SessionPlan;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.VatTreatment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

/**
 * Keeps what is taught up to date. A new price is proposed for new sessions; none that exists
 * changes.
 */
@ApplicationScoped
public class KeepCourse {

  private static final String CURRENCY = "GBP";

  @Inject private Caller caller;
  @Inject private Courses courses;
  @Inject private AuditLog audit;

  /** The course as staff see it. */
  @Transactional
  public CourseSheet sheet(String slug) {
    return courses.find(slug).orElseThrow(() -> RefusedException.notFound("course")).sheet();
  }

  /**
   * Makes a new one.
   *
   * @throws RefusedException FORBIDDEN; INVALID when the slug is taken or the VAT rate does not go
   *     with its treatment
   */
  @Transactional
  public void add(@Valid CourseSheet sheet) {
    caller.requireAnyOf("STAFF", "ADMIN");
    requireSoundVat(sheet);
    if (courses.find(sheet.slug()).isPresent()) {
      throw SessionPlan.refused("slug", "Another course has this short name");
    }
    courses.add(new Course(sheet, CURRENCY));
    audit.record("course-added", object(sheet), "");
  }

  /**
   * Makes the course what is wanted.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; INVALID as in {@link #add}; CONFLICT when
   *     somebody else has changed it since it was seen
   */
  @Transactional
  public void change(CourseSheet seen, @Valid CourseSheet wanted) {
    caller.requireAnyOf("STAFF", "ADMIN");
    requireSoundVat(wanted);
    Course course =
        courses.lock(seen.slug()).orElseThrow(() -> RefusedException.notFound("course"));
    CourseSheet before = course.sheet();
    Seen.requireSame("course", before, seen);
    course.become(wanted);
    if (!course.sheet().equals(before)) {
      audit.record("course-changed", object(seen), course.sheet().differenceFrom(before));
    }
  }

  private static void requireSoundVat(CourseSheet sheet) {
    if (!sheet.isVatSound()) {
      throw SessionPlan.refused(
          "vatPercent",
          sheet.vatTreatment() == VatTreatment.STANDARD
              ? "Enter a rate above 0, or choose why no VAT is charged"
              : "Enter 0 where no VAT is charged");
    }
  }

  private static AuditedObject object(CourseSheet sheet) {
    return new AuditedObject("course", sheet.slug());
  }
}
