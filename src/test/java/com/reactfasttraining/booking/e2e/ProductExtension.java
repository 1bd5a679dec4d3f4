package com.reactfasttraining.booking.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class a {@link Product} that no other class uses at the same time, for as
 * long as the class runs.
 */
public final class ProductExtension implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Product.class || type == Products.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Products.class ? products(test) : product(test);
  }

  /** The one of the class of this test. */
  public static Product product(ExtensionContext test) {
    return ofClass(test)
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Lease.class, key -> Lease.of(products(test)), Lease.class)
        .product();
  }

  /** The context of the outermost class round a test, whose store is closed when it is through. */
  public static ExtensionContext ofClass(ExtensionContext test) {
    ExtensionContext context = test;
    while (context.getParent().filter(parent -> parent != test.getRoot()).isPresent()) {
      context = context.getParent().get();
    }
    return context;
  }

  private static Products products(ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Products.class, key -> new Products(), Products.class);
  }

  private record Lease(Products products, Product product)
      implements CloseableResource, AutoCloseable {

    static Lease of(Products products) {
      return new Lease(products, products.take());
    }

    @Override
    public void close() {
      products.giveBack(product);
    }
  }
}
