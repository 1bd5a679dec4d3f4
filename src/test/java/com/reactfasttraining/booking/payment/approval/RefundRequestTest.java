package com.reactfasttraining.booking.payment.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.approval.RefundRequest.Wanted;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundRequestTest {

  private static final Instant NOW = PaymentFixture.NOW;
  private static final Wanted WANTED =
      new Wanted(Money.of(8500, "GBP"), List.of("anna"), "Goodwill", "clerk");

  @Test
  void isGrantedByAnotherPersonOnly() {
    RefundRequest request = waiting();
    assertThatThrownBy(() -> request.decide(RequestState.GRANTED, "clerk", NOW))
        .isInstanceOf(IllegalStateException.class);
    request.decide(RequestState.GRANTED, "boss", NOW);
    assertThat(request.isWaiting()).isFalse();
    assertThat(request.decidedBy()).isEqualTo("boss");
  }

  @Test
  void isTakenBackByWhoAsked() {
    RefundRequest request = waiting();
    request.decide(RequestState.DECLINED, "clerk", NOW);
    assertThat(request.view("Clerk", "Clerk").state()).isEqualTo(RequestState.DECLINED);
  }

  @ParameterizedTest
  @EnumSource(RequestState.class)
  void isDecidedOnce(RequestState decision) {
    RefundRequest request = waiting();
    request.decide(RequestState.DECLINED, "boss", NOW);
    assertThatThrownBy(() -> request.decide(decision, "boss", NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void isGrantedAtOnceWithoutASecondPerson() {
    RefundRequest request =
        new RefundRequest(BookingFixture.aBooking().confirmed(), WANTED, false, NOW);
    assertThat(request.isAlone()).isTrue();
    assertThat(request.isWaiting()).isFalse();
    assertThat(waiting().isAlone()).isFalse();
  }

  @Test
  void coversItsAttendeesUntilItIsDeclined() {
    RefundRequest request = waiting();
    assertThat(request.covers("anna")).isTrue();
    assertThat(request.covers("berta")).isFalse();
    request.decide(RequestState.DECLINED, "boss", NOW);
    assertThat(request.covers("anna")).isFalse();
  }

  private static RefundRequest waiting() {
    return new RefundRequest(BookingFixture.aBooking().confirmed(), WANTED, true, NOW);
  }
}
