package com.reactfasttraining.booking.invoicing.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.invoicing.Invoice;
import com.reactfasttraining.booking.invoicing.InvoiceFixture;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which invoices of a booking an amount comes off: one of 85 pounds, then one of 170. */
class CreditPlanTest {

  private final Receivable older = receivable(1);
  private final Receivable newer = receivable(2);
  private final List<Receivable> both = List.of(older, newer);

  @Test
  void theNewestInvoiceIsCreditedFirst() {
    assertThat(CreditPlan.of(pence(1000), both)).isEqualTo(Map.of(newer, pence(1000)));
  }

  @Test
  void whatIsStillToBePaidGoesBeforeWhatWouldHaveToGoBackByBank() {
    newer.receive(pence(17_000));
    assertThat(CreditPlan.of(pence(1000), both)).isEqualTo(Map.of(older, pence(1000)));
    older.receive(pence(8400));
    assertThat(CreditPlan.of(pence(1000), both))
        .isEqualTo(Map.of(older, pence(100), newer, pence(900)));
  }

  @Test
  void aPartlyPaidInvoiceIsCreditedOnceForBothItsParts() {
    newer.receive(pence(16_000));
    assertThat(CreditPlan.of(pence(20_000), both))
        .isEqualTo(Map.of(older, pence(8500), newer, pence(11_500)));
  }

  @Test
  void neverMoreThanIsLeftOfEach() {
    newer.credit(pence(16_000));
    assertThat(CreditPlan.of(pence(99_999), both))
        .isEqualTo(Map.of(older, pence(8500), newer, pence(1000)));
    assertThat(CreditPlan.of(pence(0), both)).isEmpty();
    assertThat(CreditPlan.of(pence(1), List.of())).isEmpty();
  }

  private static Receivable receivable(int seats) {
    Invoice invoice = InvoiceFixture.paidLater(seats, 30, Instant.parse("2026-11-24T10:15:00Z"));
    return new Receivable(invoice, 7, invoice.debt().orElseThrow().dueOn());
  }

  private static Money pence(long amount) {
    return Money.of(amount, "GBP");
  }
}
