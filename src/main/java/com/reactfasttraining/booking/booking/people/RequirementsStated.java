package com.reactfasttraining.booking.booking.people;

import com.reactfasttraining.booking.booking.NewRequirement;
import java.util.List;

/**
 * An attendee's needs were stated, in place of all that were stated before; an empty list takes
 * them back. Observed inside the transaction by the capability above, which refuses unknown
 * templates.
 */
public record RequirementsStated(
    long bookingId, long attendeeId, String pointer, List<NewRequirement> requirements) {}
