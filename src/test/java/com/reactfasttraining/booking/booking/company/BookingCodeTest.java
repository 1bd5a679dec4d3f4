package com.reactfasttraining.booking.booking.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes as they are made, read out and typed. */
class BookingCodeTest {

  @Test
  void aCodeHasSixteenCharactersInGroupsOfFour() {
    assertThat(BookingCode.random().toString()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-Z]{4}");
    assertThat(BookingCode.random().toString()).isNotEqualTo(BookingCode.random().toString());
  }

  @Test
  void aCodeIsKnownHoweverItIsTyped() {
    byte[] hash = BookingCode.typed("K7M2-9QXA-0B1C-D2E1").hash();
    for (String typed :
        List.of(
            "k7m29qxa0b1cd2e1",
            " K7M2 9QXA 0B1C D2E1 ",
            "K7M2-9QXA-OBIC-D2EL",
            "k7m2.9qxa_0b1c/d2e1")) {
      assertThat(BookingCode.typed(typed).hash()).as(typed).isEqualTo(hash);
    }
    assertThat(BookingCode.typed("K7M2-9QXA-0B1C-D2E2").hash()).isNotEqualTo(hash);
    BookingCode made = BookingCode.random();
    assertThat(BookingCode.typed(made.toString()).hash()).isEqualTo(made.hash());
  }
}
