package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.day.CompleteBookings;
import com.reactfasttraining.booking.booking.day.RemindPeople;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every quarter of a minute a batch of what the day of a booking brings. */
@Singleton
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class DayTimer {

  @Inject private RemindPeople reminders;
  @Inject private CompleteBookings completion;

  @Schedule(hour = "*", minute = "*", second = "3/15", persistent = false)
  void remindOfNames() {
    TimedWork.run("reminders of names", reminders::ofMissingNames);
  }

  @Schedule(hour = "*", minute = "*", second = "8/15", persistent = false)
  void remindOfTheDay() {
    TimedWork.run("reminders of the day", reminders::ofTheDay);
  }

  @Schedule(hour = "*", minute = "*", second = "13/15", persistent = false)
  void complete() {
    TimedWork.run("completion", completion::completeEnded);
  }
}
