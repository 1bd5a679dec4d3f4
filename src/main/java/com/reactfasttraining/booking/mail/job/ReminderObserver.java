package com.reactfasttraining.booking.mail.job;

import com.reactfasttraining.booking.booking.day.DayNear;
import com.reactfasttraining.booking.booking.day.NamesMissing;
import com.reactfasttraining.booking.mail.booking.WriteReminderMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes, inside the transaction that notes them, the reminders before the day. */
@ApplicationScoped
public class ReminderObserver {

  @Inject private WriteReminderMails reminderMails;

  void namesMissing(@Observes NamesMissing booking) {
    reminderMails.namesMissing(booking);
  }

  void dayNear(@Observes DayNear booking) {
    reminderMails.dayNear(booking);
  }
}
