package com.reactfasttraining.booking.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.reactfasttraining.booking.platform.config.SettingsFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceNumberTest {

  @ParameterizedTest
  @CsvSource({
    "INVOICE, 2026, 1, INV-2026-00001",
    "INVOICE, 2027, 99999, INV-2027-99999",
    "CREDIT_NOTE, 2026, 42, CN-2026-00042"
  })
  void isWrittenWithKindYearAndFiveDigits(InvoiceKind kind, int year, int sequence, String text) {
    assertThat(new InvoiceNumber(kind, year, sequence)).hasToString(text);
  }

  @Test
  void theFirstAndTheLastOfAYearAreNumbers() {
    assertThat(new InvoiceNumber(InvoiceKind.INVOICE, 2000, 1)).hasToString("INV-2000-00001");
    assertThat(new InvoiceNumber(InvoiceKind.CREDIT_NOTE, 9999, 99_999))
        .hasToString("CN-9999-99999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvoiceNumber(InvoiceKind.INVOICE, 1999, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvoiceNumber(InvoiceKind.INVOICE, 10_000, 1));
  }

  @Test
  void sequenceStartsAtOneAndEndsWithFiveDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvoiceNumber(InvoiceKind.INVOICE, 2026, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvoiceNumber(InvoiceKind.INVOICE, 2026, 100_000));
  }

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
