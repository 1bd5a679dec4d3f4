package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.booking.RequirementView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The attendees of a booking were asked for: {@code requirement} adds what they need, and notes in
 * the audit log that it was read.
 */
public class AttendeesRead {

  private final String reference;
  private final List<Long> attendeeIds;
  private final Map<Long, List<RequirementView>> requirements = new ConcurrentHashMap<>();

  AttendeesRead(String reference, Collection<Long> attendeeIds) {
    this.reference = reference;
    this.attendeeIds = List.copyOf(attendeeIds);
  }

  public String reference() {
    return reference;
  }

  public List<Long> attendeeIds() {
    return attendeeIds;
  }

  public void add(long attendeeId, List<RequirementView> stated) {
    requirements.put(attendeeId, List.copyOf(stated));
  }

  List<RequirementView> of(long attendeeId) {
    return requirements.getOrDefault(attendeeId, List.of());
  }
}
