package com.reactfasttraining.booking.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of codes as {@code text[]}; a code holds letters, digits and underscores only. */
@Converter
public class TextListConverter implements AttributeConverter<List<String>, Object> {

  @Override
  public Object convertToDatabaseColumn(@Nullable List<String> codes) {
    return codes == null
        ? "{}"
        : codes.stream().map(TextListConverter::quoted).collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public List<String> convertToEntityAttribute(@Nullable Object column) {
    if (column == null) {
      return List.of();
    }
    return column instanceof Array array ? read(array) : List.of((String[]) column);
  }

  private static List<String> read(Array array) {
    try {
      return List.of((String[]) array.getArray());
    } catch (SQLException e) {
      throw new IllegalStateException("text[] cannot be read", e);
    }
  }

  private static String quoted(String code) {
    if (!code.matches("\\w+")) {
      throw new IllegalArgumentException("not a code: " + code);
    }
    return '"' + code + '"';
  }
}
