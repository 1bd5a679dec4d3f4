package com.reactfasttraining.booking.e2e.browser;

import com.reactfasttraining.booking.devservices.browser.Chromium;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Visitor} to the {@link Product}, in a browser of the test's class,
 * because Playwright serves one thread only. A failed test leaves a picture of what was on the
 * screen.
 */
final class VisitorExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace OWN = Namespace.create(VisitorExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Browser browser =
        ProductExtension.ofClass(test)
            .getStore(OWN)
            .getOrComputeIfAbsent(Browser.class, key -> Browser.start(), Browser.class);
    Visitor visitor = new Visitor(browser.chromium(), ProductExtension.product(test).address());
    test.getStore(OWN).put(Visitor.class, visitor);
    return visitor;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Visitor visitor = test.getStore(OWN).get(Visitor.class, Visitor.class);
    if (visitor == null) {
      return;
    }
    try {
      if (test.getExecutionException().isPresent()) {
        new Inspection(visitor.page())
            .keepsPicture("failed-" + test.getRequiredTestMethod().getName());
      }
      visitor.assertNothingWentWrong();
    } finally {
      visitor.leaves();
    }
  }

  private record Browser(Chromium chromium) implements CloseableResource, AutoCloseable {

    static Browser start() {
      return new Browser(Chromium.launch());
    }

    @Override
    public void close() {
      chromium.close();
    }
  }
}
