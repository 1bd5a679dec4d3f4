package com.reactfasttraining.booking.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.payment.dispute.DisputeState;
import com.reactfasttraining.booking.payment.dispute.DisputeView;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisputeLetterTest {

  private static final Instant DAY = Instant.parse("2026-11-25T10:15:00Z");

  @Test
  void tellsFinanceWhatIsAtStakeAndUntilWhen() {
    assertThat(text(MailKind.DISPUTE_OPENED, DisputeState.NEEDS_RESPONSE))
        .contains("£85.00", "RFB7K2M9QX", "product not received", "Evidence is due by: 4 December")
        .contains("https://example.com/admin/payment/payment.xhtml?id=P1");
  }

  @Test
  void tellsHowItEndedAndWhatItCost() {
    assertThat(text(MailKind.DISPUTE_CLOSED, DisputeState.LOST))
        .contains("The dispute is lost", "Kept by Stripe: £20.00", "The invoice stands");
    assertThat(text(MailKind.DISPUTE_CLOSED, DisputeState.WON))
        .contains("the money is ours")
        .doesNotContain("invoice", "lost");
    assertThat(text(MailKind.DISPUTE_CLOSED, DisputeState.CLOSED))
        .contains("no money was taken")
        .doesNotContain("invoice");
  }

  private static String text(MailKind kind, DisputeState state) {
    return new Letters(new SettingsFixture().build()).render(kind, values(state)).text();
  }

  static Map<String, Object> values(DisputeState state) {
    Map<String, Object> values = new HashMap<>();
    values.put(
        "dispute",
        new DisputeView(
            "du_1",
            "P1",
            "RFB7K2M9QX",
            state,
            Money.of(8500, "GBP"),
            "product_not_received",
            DAY,
            DAY,
            DAY,
            Money.of(2000, "GBP")));
    values.put("outcome", state.name().toLowerCase(Locale.ROOT));
    values.put("won", state == DisputeState.WON);
    values.put("lost", state == DisputeState.LOST);
    values.put("reason", "product not received");
    values.put("link", "https://example.com/admin/payment/payment.xhtml?id=P1");
    values.put("due", "4 December 2026, 10:15");
    return values;
  }
}
