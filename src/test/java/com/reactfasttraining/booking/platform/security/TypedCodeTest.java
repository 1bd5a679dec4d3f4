package com.reactfasttraining.booking.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes as they are made, read out and typed. */
class TypedCodeTest {

  @Test
  void aCodeHasSixteenCharactersInGroupsOfFour() {
    assertThat(TypedCode.random().toString()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-Z]{4}");
    assertThat(TypedCode.random().toString()).isNotEqualTo(TypedCode.random().toString());
  }

  @Test
  void aCodeIsKnownHoweverItIsTyped() {
    byte[] hash = TypedCode.typed("K7M2-9QXA-0B1C-D2E1").hash();
    for (String typed :
        List.of(
            "k7m29qxa0b1cd2e1",
            " K7M2 9QXA 0B1C D2E1 ",
            "K7M2-9QXA-OBIC-D2EL",
            "k7m2.9qxa_0b1c/d2e1")) {
      assertThat(TypedCode.typed(typed).hash()).as(typed).isEqualTo(hash);
    }
    assertThat(TypedCode.typed("K7M2-9QXA-0B1C-D2E2").hash()).isNotEqualTo(hash);
    TypedCode made = TypedCode.random();
    assertThat(TypedCode.typed(made.toString()).hash()).isEqualTo(made.hash());
  }
}
