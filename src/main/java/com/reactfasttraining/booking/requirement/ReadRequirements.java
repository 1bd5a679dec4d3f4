package com.reactfasttraining.booking.requirement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.reactfasttraining.booking.booking.RequirementView;
import com.reactfasttraining.booking.booking.access.AttendeesRead;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.platform.security.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Shows the needs of a booking's attendees to whoever may see them: its booker, and the staff who
 * prepare the day. Finance sees none. Every reading is noted in the audit log.
 */
@ApplicationScoped
public class ReadRequirements {

  @Inject private AttendeeRequirements requirements;
  @Inject private SecretBox box;
  @Inject private Caller caller;
  @Inject private AuditLog audit;

  void show(@Observes AttendeesRead event) {
    List<AttendeeRequirement> found =
        isOpenToCaller() ? requirements.of(event.attendeeIds()) : List.of();
    if (found.isEmpty()) {
      return;
    }
    found.stream()
        .collect(groupingBy(AttendeeRequirement::attendeeId, mapping(this::view, toList())))
        .forEach(event::add);
    AuditedObject booking = AuditedObject.booking(event.reference());
    audit.record("requirements-read", booking, found.size() + " requirements");
  }

  /** False for staff whose work does not need health data, such as finance. */
  public boolean isOpenToCaller() {
    return !caller.isStaff() || caller.has("STAFF") || caller.has("TRAINER") || caller.has("ADMIN");
  }

  private RequirementView view(AttendeeRequirement requirement) {
    StatedNeed need =
        StatedNeed.fromBytes(box.open(StateRequirements.PURPOSE, requirement.details()));
    return new RequirementView(
        need.templateCode(),
        need.note(),
        requirement.priority().name(),
        requirement.state().name());
  }
}
