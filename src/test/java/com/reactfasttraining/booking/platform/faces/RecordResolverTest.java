package com.reactfasttraining.booking.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

  /** Something that pages read. */
  public record Row(String name, int seats) {}

  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context = new BareContext();

  @Test
  void readsAComponentByItsName() {
    assertThat(resolver.getValue(context, new Row("Alex", 3), "seats")).isEqualTo(3);
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void leavesOtherPropertiesAndOtherObjectsToOthers() {
    assertThat(resolver.getValue(context, new Row("Alex", 3), "colour")).isNull();
    assertThat(resolver.getValue(context, "text", "name")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void neverWrites() {
    assertThat(resolver.isReadOnly(context, new Row("Alex", 3), "name")).isTrue();
    assertThatExceptionOfType(PropertyNotWritableException.class)
        .isThrownBy(() -> resolver.setValue(context, new Row("Alex", 3), "name", "Pat"));
  }

  private static final class BareContext extends ELContext {

    @Override
    public ELResolver getELResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}
