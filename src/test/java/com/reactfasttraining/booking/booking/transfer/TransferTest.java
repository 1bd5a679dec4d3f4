package com.reactfasttraining.booking.booking.transfer;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionFixture;
import com.reactfasttraining.booking.catalogue.SessionFullException;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TransferTest {

  private static final Instant NOW = SessionFixture.DAY_BEFORE;
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final TransferTime TIME = new TransferTime(NOW, HALF_AN_HOUR);

  private final Session from = aSession().build();
  private final Booking booking = aBooking().on(from).withSeats(2).confirmed();

  @Test
  void whatCountsLessThanTheNewPriceIsToBePaid() {
    Terms terms = terms(aSession().withPrice(10_001).build(), 17_000, 0);
    assertThat(terms.isPaymentDue()).isTrue();
    assertThat(terms.toPay()).isEqualTo(pence(3002));
    assertThat(terms.refund()).isEqualTo(pence(0));
  }

  @Test
  void whatCountsMoreThanTheNewPriceGoesBack() {
    Terms terms = terms(aSession().withPrice(4000).build(), 16_000, 1000);
    assertThat(terms.isPaymentDue()).isFalse();
    assertThat(terms.refund()).isEqualTo(pence(8000));
    assertThat(terms.toPay()).isEqualTo(pence(0));
  }

  @Test
  void whatACompanyPaysLaterIsInvoicedAndNotPaidFirst() {
    Terms dearer = onInvoice(aSession().withPrice(10_001).build(), 16_000, 1000);
    assertThat(dearer.isPaymentDue()).isFalse();
    assertThat(dearer.toPay()).isEqualTo(pence(0));
    assertThat(dearer.toInvoice()).isEqualTo(pence(4002));
    assertThat(dearer.refund()).isEqualTo(pence(0));
    Terms cheaper = onInvoice(aSession().withPrice(4000).build(), 17_000, 0);
    assertThat(cheaper.toInvoice()).isEqualTo(pence(0));
    assertThat(cheaper.refund()).isEqualTo(pence(9000));
    assertThat(terms(aSession().withPrice(10_001).build(), 17_000, 0).toInvoice())
        .isEqualTo(pence(0));
  }

  @Test
  void onInvoiceTheNewSeatsAreTakenAtOnceAlthoughSomethingIsDue() {
    Session to = aSession().withCapacity(2).withPrice(9000).build();
    Transfer transfer = TransferFixture.onInvoice(booking, to, pence(0));
    assertThat(transfer.state()).isEqualTo(TransferState.DONE);
    assertThat(transfer.isOnInvoice()).isTrue();
    assertThat(transfer.due()).isEqualTo(pence(1000));
    assertThat(transfer.expiresAt()).isEmpty();
    assertThat(to.seatsLeft()).isZero();
  }

  @Test
  void takesTheNewSeatsAtOnceWhenNothingIsDue() {
    Session to = aSession().withCapacity(2).build();
    Transfer transfer = Transfer.atOnce(booking, to, terms(to, 17_000, 0), NOW);
    assertThat(transfer.state()).isEqualTo(TransferState.DONE);
    assertThat(transfer.expiresAt()).isEmpty();
    assertThat(to.seatsLeft()).isZero();
    assertThat(from.seatsLeft()).isEqualTo(10);
  }

  @Test
  void keepsTheNewSeatsUntilItIsPaidOrItsTimeIsOver() {
    Session to = aSession().withCapacity(2).withPrice(9000).build();
    Transfer transfer = Transfer.pending(booking, to, terms(to, 17_000, 0), TIME);
    assertThat(transfer.due()).isEqualTo(pence(1000));
    assertThat(transfer.isAwaited(NOW)).isTrue();
    assertThat(transfer.isAwaited(NOW.plus(HALF_AN_HOUR))).isFalse();
    assertThat(to.seatsLeft()).isZero();
    transfer.end(TransferState.EXPIRED, NOW.plus(HALF_AN_HOUR));
    assertThat(to.seatsLeft()).isEqualTo(2);
  }

  @Test
  void paidInTimeItsSeatsAreNotTakenTwice() {
    Session to = aSession().withCapacity(2).withPrice(9000).build();
    Transfer transfer = Transfer.pending(booking, to, terms(to, 17_000, 0), TIME);
    transfer.complete(NOW);
    assertThat(transfer.state()).isEqualTo(TransferState.DONE);
    assertThat(to.seatsLeft()).isZero();
  }

  @Test
  void paidLateItTakesSeatsAgainOrIsRefusedUnchanged() {
    Session to = aSession().withCapacity(3).withPrice(9000).build();
    Transfer transfer = Transfer.pending(booking, to, terms(to, 17_000, 0), TIME);
    transfer.end(TransferState.EXPIRED, NOW);
    to.reserve(2, NOW);
    assertThatThrownBy(() -> transfer.complete(NOW)).isInstanceOf(SessionFullException.class);
    assertThat(transfer.state()).isEqualTo(TransferState.EXPIRED);
    to.release(2);
    transfer.complete(NOW);
    assertThat(to.seatsLeft()).isEqualTo(1);
  }

  @Test
  void neverKeepsSeatsBeyondTheStart() {
    Instant late = from.startsAt().minusSeconds(60);
    Session to = aSession().withPrice(9000).build();
    TransferTime time = new TransferTime(late, HALF_AN_HOUR);
    Transfer transfer = Transfer.pending(booking, to, terms(to, 17_000, 0), time);
    assertThat(transfer.expiresAt()).contains(from.startsAt());
  }

  @Test
  void lapsesWhenItsBookingHasChanged() {
    Session to = aSession().withPrice(9000).build();
    Transfer transfer = Transfer.pending(booking, to, terms(to, 17_000, 0), TIME);
    transfer.lapse(NOW);
    assertThat(transfer.isAwaited(NOW)).isFalse();
    assertThat(transfer.isPending()).isTrue();
    transfer.lapse(NOW.plusSeconds(5));
    assertThat(transfer.expiresAt()).contains(NOW);
  }

  @Test
  void theSeatPriceIsTheAgreedOneWhateverTheSessionCostsLater() {
    Session to = aSession().withPrice(9000).build();
    Transfer transfer = Transfer.pending(booking, to, terms(to, 17_000, 0), TIME);
    assertThat(transfer.newSeatPrice()).isEqualTo(pence(9000));
    assertThat(transfer.fits(booking)).isTrue();
    booking.moveTo(to, transfer.newSeatPrice(), NOW);
    assertThat(transfer.fits(booking)).isFalse();
  }

  private Terms terms(Session to, long credit, long fee) {
    Money newPrice = to.price().times(booking.seats());
    return new Terms(booking.price().gross(), newPrice, pence(credit), pence(fee), "QUOTE", false);
  }

  private Terms onInvoice(Session to, long credit, long fee) {
    Terms paid = terms(to, credit, fee);
    return new Terms(paid.oldPrice(), paid.newPrice(), paid.credit(), paid.fee(), "QUOTE", true);
  }

  private static Money pence(long amount) {
    return Money.of(amount, "GBP");
  }
}
