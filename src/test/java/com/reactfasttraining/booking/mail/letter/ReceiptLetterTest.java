package com.reactfasttraining.booking.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.invoicing.PartyView;
import com.reactfasttraining.booking.invoicing.receipt.PaymentReceiptView;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiptLetterTest {

  @Test
  void saysWhatArrivedAndWhatIsStillOpenOfTheInvoice() {
    assertThat(text(values(7000)))
        .contains("We have your payment of £100.00", "Hello Ada Counts", "Paid by: Bank transfer")
        .contains("Date of payment: 25 November 2026", "Receipt: RCP-2026-00042-1")
        .contains("£70.00 of the invoice is still to be paid, by 24 December 2026.")
        .contains("The receipt is not a VAT invoice.");
    assertThat(text(values(0))).contains("Nothing is left to pay").doesNotContain("still");
  }

  @Test
  void whoPaysAtOnceOwesNothingAndIsNotToldSo() {
    Map<String, Object> values = values(0);
    values.remove("owed");
    assertThat(text(values)).doesNotContain("left to pay", "still to be paid");
  }

  private static String text(Map<String, Object> values) {
    return new Letters(new SettingsFixture().build())
        .render(MailKind.PAYMENT_RECEIPT, values)
        .text();
  }

  static Map<String, Object> values(long open) {
    Map<String, Object> values = new HashMap<>();
    values.put("payment", payment());
    values.put("name", "Ada Counts");
    values.put("paidOn", "25 November 2026");
    values.put("owed", OverdueLetterTest.overdue(17_000 - open).owed());
    values.put("due", "24 December 2026");
    return values;
  }

  private static PaymentReceiptView payment() {
    InvoiceDetailView invoice =
        new InvoiceDetailView(
            7,
            "RFB7K2M9QX",
            "INV-2026-00042",
            Instant.parse("2026-11-24T10:15:00Z"),
            LocalDate.of(2026, 11, 24),
            new PartyView("React Fast Training", null, "12 Harbour Street", null),
            new PartyView("Maria Chén", "Harbour Works Ltd", "1 Quay Lane", null),
            null,
            List.of(),
            Price.includingVat(Money.of(17_000, "GBP"), 2000),
            null,
            null,
            null);
    return new PaymentReceiptView(
        "RCP-2026-00042-1",
        Money.of(10_000, "GBP"),
        LocalDate.of(2026, 11, 25),
        "Bank transfer",
        true,
        Instant.parse("2026-11-25T10:15:00Z"),
        invoice);
  }
}
