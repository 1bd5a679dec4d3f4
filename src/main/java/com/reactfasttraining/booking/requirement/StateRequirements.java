package com.reactfasttraining.booking.requirement;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.reactfasttraining.booking.booking.NewRequirement;
import com.reactfasttraining.booking.booking.people.RequirementsStated;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps what an attendee needs, in the transaction that names the attendees. A need that stays the
 * same keeps its row, so that staff's work on it is not lost.
 */
@ApplicationScoped
public class StateRequirements {

  static final String PURPOSE = "attendee-requirement";

  @Inject private AttendeeRequirements requirements;
  @Inject private RequirementTemplates templates;
  @Inject private SecretBox box;
  @Inject private Event<CriticalNeedStated> critical;
  @Inject private Clock clock;

  void state(@Observes RequirementsStated event) {
    List<AttendeeRequirement> before = requirements.of(List.of(event.attendeeId()));
    var known = before.stream().collect(toMap(r -> r, this::need));
    Set<StatedNeed> wanted =
        event.requirements().stream().map(StatedNeed::of).collect(toCollection(LinkedHashSet::new));
    before.stream().filter(r -> !wanted.contains(known.get(r))).forEach(requirements::remove);
    wanted.removeAll(known.values());
    Set<Priority> added = EnumSet.noneOf(Priority.class);
    wanted.forEach(need -> added.add(add(need, event)));
    if (added.contains(Priority.CRITICAL)) {
      critical.fire(new CriticalNeedStated(event.bookingId()));
    }
  }

  private Priority add(StatedNeed need, RequirementsStated event) {
    Priority priority = priority(need, event);
    byte[] details = box.seal(PURPOSE, need.toBytes());
    requirements.add(
        new AttendeeRequirement(event.attendeeId(), details, priority, clock.instant()));
    return priority;
  }

  private StatedNeed need(AttendeeRequirement requirement) {
    return StatedNeed.fromBytes(box.open(PURPOSE, requirement.details()));
  }

  /** That of the template; somebody's own words are HIGH until a person has read them. */
  private Priority priority(StatedNeed need, RequirementsStated event) {
    if (need.templateCode() == null) {
      return Priority.HIGH;
    }
    return templates
        .find(need.templateCode())
        .map(RequirementTemplate::priority)
        .orElseThrow(() -> unknown(need, event));
  }

  private static RefusedException unknown(StatedNeed need, RequirementsStated event) {
    List<String> codes = event.requirements().stream().map(NewRequirement::templateCode).toList();
    String pointer = event.pointer() + "/" + codes.indexOf(need.templateCode()) + "/templateCode";
    return RefusedException.invalid(
        List.of(new FieldError(pointer, "Choose a need from the list, or describe it yourself.")));
  }
}
