package com.reactfasttraining.booking.e2e;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many people who all do something at the same moment. */
final class Crowd {

  private Crowd() {}

  /** Lets so many threads begin together and waits for all; the first failure is thrown. */
  static <T> List<T> of(int people, IntFunction<T> deed) {
    ExecutorService threads = Executors.newFixedThreadPool(people);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<T>> results =
          IntStream.range(0, people)
              .mapToObj(i -> threads.submit(waiting(start, deed, i)))
              .toList();
      start.countDown();
      return results.stream().map(Crowd::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> Callable<T> waiting(CountDownLatch start, IntFunction<T> deed, int person) {
    return () -> {
      start.await();
      return deed.apply(person);
    };
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
