package com.reactfasttraining.booking.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.invoicing.receivable.OverdueView;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableState;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableView;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverdueLetterTest {

  @Test
  void saysWhatIsOpenSinceWhenAndHowToPay() {
    assertThat(text(0, false))
        .contains(
            "Invoice INV-2026-00042 is overdue", "Hello Ada Counts", "Perhaps it was overlooked")
        .contains("Payment was due: 24 December 2026", "Still open: £170.00")
        .contains("Example Bank", "Sort code 00-00-00")
        .doesNotContain("Paid so far");
  }

  @Test
  void countsWhatWasPaidAndIsPlainerTheSecondTime() {
    assertThat(text(10_000, true))
        .contains("Paid so far: £100.00", "Still open: £70.00", "written to you before")
        .doesNotContain("Perhaps");
  }

  private static String text(long paid, boolean again) {
    var settings =
        new SettingsFixture()
            .with("COMPANY_BANK_DETAILS", "Example Bank\\nSort code 00-00-00")
            .build();
    return new Letters(settings)
        .render(MailKind.INVOICE_OVERDUE, Map.of("overdue", overdue(paid), "again", again))
        .text();
  }

  static OverdueView overdue(long paid) {
    ReceivableView owed =
        new ReceivableView(
            "INV-2026-00042",
            "Harbour Works Ltd",
            "RFB7K2M9QX",
            LocalDate.of(2026, 12, 24),
            7,
            Money.of(17_000, "GBP"),
            Money.of(paid, "GBP"),
            Money.of(0, "GBP"),
            Money.of(17_000 - paid, "GBP"),
            ReceivableState.OPEN);
    return new OverdueView("Ada Counts", "accounts@example.com", owed);
  }
}
