package com.reactfasttraining.booking.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.shared.Slice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

  private final Listing<String> list = new Listing<>(2);

  @Test
  void isEmptyUntilItIsLoaded() {
    assertThat(list.getRows()).isEmpty();
    assertThat(list.getNext()).isNull();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void beginsAtTheBeginningWithoutACursor(String after) {
    list.setAfter(after);
    list.load((size, cursor) -> new Slice<>(List.of(size + " after " + cursor), "b"));
    assertThat(list.getRows()).containsExactly("2 after null");
    assertThat(list.getNext()).isEqualTo("b");
    assertThat(list.getAfter()).isEqualTo(after);
  }

  @Test
  void goesOnAfterTheCursor() {
    list.setAfter("b");
    list.load((size, cursor) -> Slice.whole(List.of(size + " after " + cursor)));
    assertThat(list.getRows()).containsExactly("2 after b");
    assertThat(list.getNext()).isNull();
  }
}
