package com.reactfasttraining.booking.e2e;

import com.reactfasttraining.booking.platform.security.Tokens;

/** A company that may book on invoice, put into the database, with the code that it books with. */
record PayingCompany(String id, String code) {

  static PayingCompany approved(Product product, int termsDays, long creditLimitMinor) {
    String code = Tokens.readable(16);
    String id = Tokens.publicId();
    product
        .records()
        .change(
            "insert into companies (public_id, name, address, contact_name, contact_email,"
                + " terms_days, credit_limit_minor, currency, purchase_order_required, approved,"
                + " code_hash) values (?, ?, ?, 'Ada Counts', 'accounts@example.com', ?, ?, 'GBP',"
                + " true, true, ?)",
            id,
            "Harbour Works " + id,
            "1 Quay Lane\nBristol\nBS1 5TT",
            termsDays,
            creditLimitMinor,
            Tokens.hash(code));
    return new PayingCompany(id, code);
  }
}
