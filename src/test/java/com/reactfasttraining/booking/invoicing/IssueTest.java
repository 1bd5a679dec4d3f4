package com.reactfasttraining.booking.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.config.SettingsFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTest {

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T23:59:59Z, Europe/London, 2026-12-31",
    "2027-01-01T00:00:00Z, Europe/London, 2027-01-01",
    "2026-12-31T23:30:00Z, Europe/Berlin, 2027-01-01",
    "2027-01-01T04:59:59Z, America/New_York, 2026-12-31",
    "2026-06-30T23:30:00Z, Europe/London, 2026-07-01"
  })
  void dayAndYearOfIssueAreThoseOfTheSellersZone(Instant at, String zone, LocalDate day) {
    var seller = new SettingsFixture().with("COMPANY_ZONE", zone).build().company();
    assertThat(new Issue(seller, at).date()).isEqualTo(day);
  }
}
