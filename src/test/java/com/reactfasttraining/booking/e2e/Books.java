package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** The proof of the books, as finance asks for it, and what it has found. */
final class Books {

  private static final String PAGE = "/admin/invoicing/proof.xhtml";

  private final Product product;
  private final Clerk finance;

  Books(Product product) {
    this.product = product;
    this.finance = product.clerk("FINANCE");
  }

  /** The proof finds nothing that was not there before. */
  static void assertStillRight(Product product) {
    product.awaitQuiet();
    Books books = new Books(product);
    String before = books.open();
    books.prove();
    assertThat(books.open()).isEqualTo(before);
  }

  /** Asks for a proof, waits for its end, and answers with the page. */
  String prove() {
    finance.presses(PAGE, "form", "prove");
    product.await(
        () ->
            product.records().number("select count(*) from proof_runs where finished_at is null")
                == 0);
    String page = finance.page(PAGE);
    assertThat(page).doesNotContain("A proof is under way");
    return page;
  }

  Clerk finance() {
    return finance;
  }

  /** What is to be resolved, a line each. */
  String open() {
    return product
        .records()
        .text(
            "select coalesce(string_agg(concat_ws(' ', kind, subject, detail), E'\\n'"
                + " order by id), '') from money_issues where resolved_at is null");
  }

  int open(String kind, String subject) {
    return count(kind, subject, "resolved_at is null");
  }

  int rightAgain(String kind, String subject) {
    return count(kind, subject, "resolved_by = 'proof'");
  }

  private int count(String kind, String subject, String condition) {
    return product
        .records()
        .number(
            "select count(*) from money_issues where kind = ? and subject = ? and " + condition,
            kind,
            subject);
  }
}
