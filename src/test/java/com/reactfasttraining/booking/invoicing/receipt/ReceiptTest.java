package com.reactfasttraining.booking.invoicing.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.invoicing.CardView;
import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.invoicing.PaidByView;
import com.reactfasttraining.booking.invoicing.PartyView;
import com.reactfasttraining.booking.invoicing.receipt.Receipt.Paid;
import com.reactfasttraining.booking.invoicing.receipt.Receipt.PaidInvoice;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:15:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Money AMOUNT = Money.of(8500, "GBP");
  private static final PaidInvoice FIRST = new PaidInvoice(1, "INV-2026-00042", 7, 1);
  private static final Paid PAID = new Paid(AMOUNT, DAY, NOW);

  @ParameterizedTest
  @CsvSource({
    "visa,Visa",
    "amex,American Express",
    "jcb,JCB",
    "unionpay,UnionPay",
    "eftpos_au,Eftpos_au"
  })
  void namesTheCardAsPeopleDo(String brand, String name) {
    PaymentReceiptView receipt =
        Receipt.ofPayment(FIRST, 5, PAID).view(invoice(new CardView(brand, "4242")), false);
    assertThat(receipt.means()).isEqualTo(name + " ending 4242");
    assertThat(receipt.byBank()).isFalse();
    assertThat(receipt.amount()).isEqualTo(AMOUNT);
    assertThat(receipt.paidOn()).isEqualTo(DAY);
  }

  @Test
  void saysThatItWasPaidOnlineWhereNoCardIsKnown() {
    assertThat(Receipt.ofPayment(FIRST, 5, PAID).view(invoice(null), false).means())
        .isEqualTo("Online payment");
    assertThat(Receipt.ofPayment(FIRST, 5, PAID).view(paidLater(), false).means())
        .as("an invoice that did not know of its payment")
        .isEqualTo("Online payment");
  }

  @Test
  void saysThatACreditHasPaid() {
    CardView rest = new CardView("visa", "4242");
    assertThat(Receipt.ofPayment(FIRST, 5, PAID).view(invoice(rest), true).means())
        .isEqualTo("Credit");
  }

  @Test
  void countsTheBankTransfersOfAnInvoice() {
    Receipt second = Receipt.ofBankPayment(new PaidInvoice(1, "INV-2026-00042", 7, 2), 9, PAID);
    assertThat(second.number()).isEqualTo("RCP-2026-00042-2");
    PaymentReceiptView receipt = second.view(invoice(null), false);
    assertThat(receipt.means()).isEqualTo("Bank transfer");
    assertThat(receipt.byBank()).isTrue();
  }

  private static InvoiceDetailView invoice(@Nullable CardView card) {
    return paidBy(new PaidByView(card, Money.zero("GBP"), Money.zero("GBP")));
  }

  private static InvoiceDetailView paidLater() {
    return paidBy(null);
  }

  private static InvoiceDetailView paidBy(@Nullable PaidByView paidBy) {
    PartyView party = new PartyView("Ann Example", null, null, null);
    return new InvoiceDetailView(
        7,
        "RFB7K2M9QX",
        "INV-2026-00042",
        NOW,
        DAY,
        party,
        party,
        null,
        List.of(),
        Price.includingVat(AMOUNT, 2000),
        paidBy,
        null,
        null);
  }
}
