package com.reactfasttraining.booking.mail.session;

import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.shared.BritishDates;

/** Another session that people may go to, in the words of a mail. */
public record AlternativeText(String day, String hours, String place, String price) {

  static AlternativeText of(SessionView session) {
    return new AlternativeText(
        BritishDates.withWeekday(session.date()),
        BritishDates.span(session.start(), session.end()),
        session.venue().name() + ", " + session.venue().town(),
        session.price().format());
  }
}
