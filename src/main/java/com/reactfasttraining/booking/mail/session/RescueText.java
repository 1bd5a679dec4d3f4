package com.reactfasttraining.booking.mail.session;

import com.reactfasttraining.booking.booking.rescue.RescueView;
import com.reactfasttraining.booking.booking.rescue.RescueView.Alternative;
import com.reactfasttraining.booking.shared.BritishDates;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice after a cancelled session in the words of a mail, on the clock of the venue.
 *
 * @param credit what may be kept as a credit; null for nothing
 */
public record RescueText(
    List<AlternativeText> kept, String deadline, String refund, @Nullable String credit) {

  static RescueText of(RescueView rescue, ZoneId zone) {
    ZonedDateTime end = rescue.deadline().atZone(zone);
    return new RescueText(
        rescue.alternatives().stream()
            .filter(Alternative::held)
            .map(other -> AlternativeText.of(other.session()))
            .toList(),
        BritishDates.withWeekday(end.toLocalDate()) + ", " + BritishDates.clock(end.toLocalTime()),
        rescue.refund().format(),
        rescue.credit().signum() == 0 ? null : rescue.credit().format());
  }
}
