package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The products of a run: as many as there are classes that run beside each other. Each is started
 * by the first class that finds none free, used by one after another and stopped after the last.
 */
final class Products implements CloseableResource, AutoCloseable {

  private final List<Product> started = new ArrayList<>();
  private final Deque<Product> free = new ArrayDeque<>();
  private int numbered;
  private boolean broken;

  Product take() {
    String log;
    synchronized (this) {
      if (!free.isEmpty()) {
        return free.pop();
      }
      assertThat(broken).as("the product does not start").isFalse();
      numbered++;
      log = "e2e-server-" + numbered + ".log";
    }
    return start(log);
  }

  synchronized void giveBack(Product product) {
    free.push(product);
  }

  /** All that tests have used; one at least. Only for a test beside which no other runs. */
  List<Product> all() {
    if (started.isEmpty()) {
      giveBack(take());
    }
    return List.copyOf(started);
  }

  @Override
  public synchronized void close() {
    started.forEach(Product::close);
  }

  /** One failure is enough to know: each further start would take minutes to fail as well. */
  private Product start(String log) {
    boolean works = false;
    try {
      Product product = Product.start(log);
      works = true;
      return noted(product);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      noteBroken(!works);
    }
  }

  private synchronized Product noted(Product product) {
    started.add(product);
    return product;
  }

  private synchronized void noteBroken(boolean failed) {
    broken |= failed;
  }
}
