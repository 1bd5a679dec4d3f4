package com.reactfasttraining.booking.e2e;

/**
 * Something that somebody has done to the database by hand, and how it is put right again.
 *
 * @param kind what the proof has to call it
 * @param subject what it is about
 * @param spoil SQL that makes the books wrong
 * @param mend SQL that makes them right
 */
record Spoiled(String kind, String subject, String spoil, String mend) {

  void spoil(Product product) {
    run(product, spoil);
  }

  void mend(Product product) {
    run(product, mend);
  }

  /** The owner of the tables may take the guards of issued invoices away. */
  private static void run(Product product, String sql) {
    product
        .records()
        .change(
            "do $$ begin alter table invoices disable trigger invoices_immutable;"
                + " alter table invoice_lines disable trigger invoice_lines_immutable; "
                + sql
                + "; alter table invoices enable trigger invoices_immutable;"
                + " alter table invoice_lines enable trigger invoice_lines_immutable; end $$");
  }
}
