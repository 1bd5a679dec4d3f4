package com.reactfasttraining.booking.payment.checkout;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.byCredit;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.terms.AcceptTerms;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.payment.settlement.PaymentUnwanted;
import com.reactfasttraining.booking.platform.wiring.Row;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is left to pay by card for two seats of £85, with a credit and without. */
class OpenPaymentTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring =
      new Wiring(database, NOW).with(new Accepted()).calledBy("clerk", "STAFF");
  private final OpenPayment opening = wiring.make(OpenPayment.class);
  private final Booking booking = aBooking().withSeats(2).awaitingPayment();
  private final List<Payment> payments = new ArrayList<>();
  private final Credit credit = new Row<>(CreditFixture.of(WHOLE)).with("id", 7L).entity();

  OpenPaymentTest() {
    database
        .answers("select b.session.id", List.of(booking.session().id()))
        .answers("select b from Booking b", List.of(booking))
        .answers("find Credit", List.of(credit));
  }

  @Test
  void withoutAWordOfCreditsWhatTheyHavePaidStays() {
    known(byCredit(booking, credit, 1));
    assertThat(due(null, null)).isEqualTo(WHOLE);
    assertThat(wiring.fired()).isEmpty();
  }

  @Test
  void theSameCreditOnceMoreLeavesTheOpenChargeAsItIs() {
    Payment card = charge(WHOLE, 2);
    known(byCredit(booking, credit, 1), card);
    assertThat(open("CODE", 7L)).contains(new OpenedPayment(card.charge(), "pi_1", true));
  }

  @Test
  void aChargeThatMayStillBePaidIsCalledOffBeforeACreditChangesWhatIsDue() {
    Payment card = charge(Money.of(17_000, "GBP"), 1);
    known(card);
    assertThat(open("CODE", 7L)).contains(new OpenedPayment(card.charge(), "pi_1", false));
    assertThat(credit.left()).isEqualTo(WHOLE);
  }

  @Test
  void aCreditIsGivenBackWhenItIsLeftOut() {
    Payment unused = byCredit(booking, credit, 1);
    known(unused);
    wiring.observing(PaymentUnwanted.class, back -> unused.refund(unused.refundable()));
    assertThat(due("", null)).isEqualTo(Money.of(17_000, "GBP"));
    assertThat(wiring.fired())
        .containsExactly(new PaymentUnwanted(unused, RefundReason.CREDIT_NOT_USED));
  }

  @Test
  void theBookingIsConfirmedAtOnceWhereNothingIsLeftToPay() {
    Credit other = CreditFixture.of(WHOLE);
    known(byCredit(booking, credit, 1), byCredit(booking, other, 2));
    assertThat(open(null, null)).isEmpty();
    assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
  }

  private Money due(@Nullable String code, @Nullable Long creditId) {
    return open(code, creditId).orElseThrow().charge().amount();
  }

  private Optional<OpenedPayment> open(@Nullable String code, @Nullable Long creditId) {
    return opening.open("ABCD1234", new NewCheckout("2026-11", "card", null, null, code), creditId);
  }

  private Payment charge(Money amount, int attempt) {
    Payment payment = new Payment(booking, amount, attempt, NOW);
    payment.follow(seen(PaymentState.REQUIRES_ACTION, null), NOW);
    return payment;
  }

  private void known(Payment... all) {
    payments.addAll(List.of(all));
    database.answers("p.booking.reference = :value", payments);
  }

  private final class Accepted extends AcceptTerms {

    @Override
    public Booking accept(String reference, String version, @Nullable String purchaseOrder) {
      return booking;
    }
  }
}
