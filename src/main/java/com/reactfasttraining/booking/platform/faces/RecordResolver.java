package com.reactfasttraining.booking.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages read records as if they were beans: {@code #{row.bookerName}} instead of {@code
 * #{row.bookerName()}}. Jakarta Expression Language 6 brings it; then this goes.
 */
public class RecordResolver extends ELResolver {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(
                  Collectors.toUnmodifiableMap(
                      RecordComponent::getName, RecordComponent::getAccessor));
        }
      };

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    Method accessor = find(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.invoke(base);
    } catch (ReflectiveOperationException e) {
      throw new ELException("cannot read " + property, e);
    }
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (find(base, property) != null) {
      context.setPropertyResolved(base, property);
    }
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, Object value) {
    if (find(base, property) != null) {
      throw new PropertyNotWritableException("records do not change: " + property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    boolean mine = find(base, property) != null;
    if (mine) {
      context.setPropertyResolved(base, property);
    }
    return mine;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return String.class;
  }

  private static @Nullable Method find(@Nullable Object base, @Nullable Object property) {
    return base instanceof Record
        ? ACCESSORS.get(base.getClass()).get(String.valueOf(property))
        : null;
  }
}
