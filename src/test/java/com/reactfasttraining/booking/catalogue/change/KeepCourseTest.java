package com.reactfasttraining.booking.catalogue.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.catalogue.Course;
import com.reactfasttraining.booking.catalogue.CourseSheet;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a course can be, and whose change of it counts. */
class KeepCourseTest {

  private final CourseSheet seen = sheet("85", "20", VatTreatment.STANDARD);
  private final Course course = new Course(seen, "GBP");
  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring = new Wiring(database, Instant.EPOCH).calledBy("sam", "STAFF");
  private final KeepCourse keep = wiring.make(KeepCourse.class);

  @Test
  void isAddedUnderAShortNameThatIsFree() {
    keep.add(seen);
    assertThat(database.written(Course.class)).hasSize(1);
    database.answers("c.slug", List.of(course));
    assertRefused("/slug", seen);
    assertThat(database.written(Course.class)).hasSize(1);
  }

  @Test
  void notesAChangeOnlyWhereThereIsOne() {
    database.answers("c.slug", List.of(course));
    CourseSheet now = course.sheet();
    keep.change(now, now);
    assertThat(wiring.audited()).isEmpty();
    keep.change(now, sheet("95", "20", VatTreatment.STANDARD));
    assertThat(wiring.audited()).containsExactly("course-changed");
    assertThat(course.sheet().price()).isEqualByComparingTo("95");
  }

  @Test
  void theVatRateGoesWithItsTreatment() {
    assertRefused("/vatPercent", sheet("85", "0", VatTreatment.STANDARD));
    assertRefused("/vatPercent", sheet("85", "20", VatTreatment.EXEMPT));
    keep.add(sheet("85", "0", VatTreatment.EXEMPT));
    assertThat(wiring.audited()).containsExactly("course-added");
  }

  private void assertRefused(String pointer, CourseSheet wanted) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> keep.add(wanted))
        .satisfies(
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::pointer)
                    .containsExactly(pointer));
  }

  private static CourseSheet sheet(String price, String vatPercent, VatTreatment treatment) {
    return new CourseSheet(
        "first-aid",
        "First Aid",
        "One day",
        "One day of first aid",
        new BigDecimal("6.0"),
        new BigDecimal(price),
        new BigDecimal(vatPercent),
        treatment,
        36,
        true);
  }
}
