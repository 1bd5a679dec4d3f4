package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.catalogue.Course;
import com.reactfasttraining.booking.catalogue.Courses;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionPlan;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.catalogue.Venue;
import com.reactfasttraining.booking.catalogue.Venues;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;

/** Puts a further date of a course on sale; its times are those of the company's zone. */
@ApplicationScoped
public class ScheduleSession {

  @Inject private Caller caller;
  @Inject private Sessions sessions;
  @Inject private Courses courses;
  @Inject private Venues venues;
  @Inject private Settings settings;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Answers with the new session's id.
   *
   * @throws RefusedException FORBIDDEN, INVALID
   */
  @Transactional
  public String schedule(@Valid NewSession wanted) {
    caller.requireAnyOf("STAFF", "ADMIN");
    SessionPlan plan = wanted.plan();
    plan.requirePossible(settings.company().zone(), clock.instant());
    Course course =
        courses
            .find(wanted.courseSlug())
            .filter(Course::isActive)
            .orElseThrow(() -> SessionPlan.refused("courseSlug", "Choose a course"));
    Venue venue =
        venues
            .find(plan.venueCode())
            .orElseThrow(() -> SessionPlan.refused("venueCode", "Choose a venue"));
    Session session = new Session(course, venue, plan, settings.company().zone());
    sessions.add(session);
    audit.record(
        "session-scheduled", new AuditedObject("session", session.publicId()), plan.summary());
    return session.publicId();
  }
}
