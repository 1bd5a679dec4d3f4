package com.reactfasttraining.booking.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderDaysTest {

  @Test
  void areThreeUnlessSaidOtherwise() {
    assertThat(new SettingsFixture().build().overdueReminderDays()).containsExactly(7, 21, 35);
    assertThat(with("3").overdueReminderDays()).containsExactly(3);
    assertThat(with("0").overdueReminderDays()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7,7", "21,7", "soon", "7,,8", "-1", "1,2,3,4,5,6,7,8,9,10", "1000"})
  void mustRise(String days) {
    assertThat(with(days).faults()).anyMatch(fault -> fault.contains("OVERDUE_REMINDER_DAYS"));
  }

  private static Settings with(String days) {
    return new SettingsFixture().with("OVERDUE_REMINDER_DAYS", days).build();
  }
}
