package com.reactfasttraining.booking.invoicing;

import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.TransferFixture;
import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumber;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which invoice of a booking a refund is for. */
class CreditOrderTest {

  private static final Instant FIRST = Instant.parse("2026-11-24T10:00:00Z");
  private static final Instant SECOND = FIRST.plusSeconds(60);
  private static final Instant THIRD = SECOND.plusSeconds(60);

  private final Payment payment = PaymentFixture.succeeded();
  private final Invoice first = invoice(Sale.of(payment.booking()), FIRST);
  private final Invoice more = invoice(Sale.of(move()), SECOND);
  private final Invoice anew = invoice(Sale.anew(move(), Money.of(8500, "GBP")), SECOND);
  private final Invoice later = invoice(Sale.of(move()), THIRD);

  @Test
  void thatOfThePaymentGoesFirstAndThenTheNewest() {
    assertThat(order(List.of(first), THIRD, more, first)).containsExactly(first, more);
    assertThat(order(List.of(more), THIRD, more, first)).containsExactly(more, first);
    assertThat(order(List.of(), THIRD.plusSeconds(1), later, more, first))
        .containsExactly(later, more, first);
  }

  @Test
  void whatIsBilledAnewGoesBeforeWhatItStandsFor() {
    assertThat(order(List.of(first), THIRD, anew, first)).containsExactly(anew, first);
    assertThat(order(List.of(first, later), THIRD.plusSeconds(1), later, anew, first))
        .containsExactly(later, anew, first);
  }

  @Test
  void aRefundThatWasDecidedBeforeIsForWhatWasBilledThen() {
    assertThat(order(List.of(first), SECOND, anew, first)).containsExactly(first, anew);
    assertThat(order(List.of(), THIRD, later, anew, first)).containsExactly(anew, first, later);
  }

  private static List<Invoice> order(List<Invoice> own, Instant decided, Invoice... newestFirst) {
    return new CreditOrder(own, decided).of(List.of(newestFirst));
  }

  private Transfer move() {
    Vat exempt = new Vat(0, VatTreatment.EXEMPT);
    return TransferFixture.pending(
        payment.booking(), aSession().withPrice(9500).taxed(exempt).build(), Money.zero("GBP"));
  }

  private Invoice invoice(Sale sale, Instant at) {
    return new Invoice(
        new InvoiceNumber(InvoiceKind.INVOICE, 2026, 1),
        sale,
        payment,
        new Issue(new SettingsFixture().build().company(), at));
  }
}
