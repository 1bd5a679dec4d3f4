package com.reactfasttraining.booking.booking;

import static com.reactfasttraining.booking.booking.BookingState.AWAITING_PAYMENT;
import static com.reactfasttraining.booking.booking.BookingState.CANCELLED;
import static com.reactfasttraining.booking.booking.BookingState.COMPLETED;
import static com.reactfasttraining.booking.booking.BookingState.CONFIRMED;
import static com.reactfasttraining.booking.booking.BookingState.EXPIRED;
import static com.reactfasttraining.booking.booking.BookingState.HELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BookingStateTest {

  private static final Set<String> ALLOWED =
      Set.of(
          HELD + ">" + AWAITING_PAYMENT,
          HELD + ">" + EXPIRED,
          HELD + ">" + CANCELLED,
          AWAITING_PAYMENT + ">" + CONFIRMED,
          AWAITING_PAYMENT + ">" + EXPIRED,
          CONFIRMED + ">" + COMPLETED,
          CONFIRMED + ">" + CANCELLED,
          EXPIRED + ">" + CONFIRMED);

  static Stream<Arguments> pairs() {
    return Arrays.stream(BookingState.values())
        .flatMap(from -> Arrays.stream(BookingState.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void becomesOnlyWhatFollows(BookingState from, BookingState to) {
    assertThat(from.canBecome(to)).isEqualTo(ALLOWED.contains(from + ">" + to));
  }
}
