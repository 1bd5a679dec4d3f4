package com.reactfasttraining.booking.invoicing.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
