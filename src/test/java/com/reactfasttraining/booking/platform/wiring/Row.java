package com.reactfasttraining.booking.platform.wiring;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** A row as the database would give it: what no code of ours writes is filled in field by field. */
public record Row<T>(T entity) {

  /** The same with a value in one column, known by the name of its field. */
  public Row<T> with(String name, @Nullable Object value) {
    try {
      Field field = entity.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(entity, value);
      return this;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(entity.getClass() + " has no field " + name, e);
    }
  }
}
