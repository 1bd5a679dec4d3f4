package com.reactfasttraining.booking.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextListConverterTest {

  private final TextListConverter converter = new TextListConverter();

  @Test
  void writesCodesAsPostgresReadsThem() {
    assertThat(converter.convertToDatabaseColumn(List.of("LIFT", "STEP_FREE")))
        .isEqualTo("{\"LIFT\",\"STEP_FREE\"}");
    assertThat(converter.convertToDatabaseColumn(List.of())).isEqualTo("{}");
    assertThat(converter.convertToDatabaseColumn(null)).isEqualTo("{}");
  }

  @Test
  void refusesWhatCouldBreakOutOfItsQuotes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> converter.convertToDatabaseColumn(List.of("LIFT\",\"ALL")));
  }

  @Test
  void readsWhateverTheDriverGives() {
    String[] codes = {"LIFT", "STEP_FREE"};
    assertThat(converter.convertToEntityAttribute(codes)).containsExactly(codes);
    assertThat(converter.convertToEntityAttribute(array(codes))).containsExactly(codes);
    assertThat(converter.convertToEntityAttribute(null)).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> converter.convertToEntityAttribute(array(null)));
  }

  /** Of a connection that is closed, where there is no content. */
  private static Array array(String @Nullable [] content) {
    return (Array)
        Proxy.newProxyInstance(
            Array.class.getClassLoader(),
            new Class<?>[] {Array.class},
            (proxy, method, arguments) -> {
              if (content == null) {
                throw new SQLException("closed");
              }
              return content;
            });
  }
}
