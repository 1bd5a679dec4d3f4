package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The last test of the run: whatever all others have done to bookings and payments, however Stripe
 * and the mail server misbehaved, the books are right. A test that changes rows by hand puts them
 * right again, or counts them as carried over.
 */
@Isolated
@Order(Integer.MAX_VALUE)
@ExtendWith(ProductExtension.class)
class BooksInTheEndIT {

  @Test
  void areRightAfterTheWholeRun(Products products) {
    products.all().forEach(BooksInTheEndIT::mustBeRight);
  }

  private static void mustBeRight(Product product) {
    product.behaveAgain();
    product.awaitQuiet();
    Books books = new Books(product);
    String page = books.prove();
    assertThat(books.open()).as("money to resolve").isEmpty();
    assertThat(page).contains("The books are right.").doesNotContain("Does not hold");
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from outbox_attempts where error ~"
                        + " '^(IllegalState|IllegalArgument|NullPointer|Persistence)Exception'"))
        .as("work of the outbox that failed by faults of our own")
        .isZero();
  }
}
