package com.reactfasttraining.booking.e2e;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.platform.security.Tokens;
import java.util.Locale;

/** A company that may book on invoice, put into the database, with the code that it books with. */
public record PayingCompany(String id, String code) {

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

  /** A confirmed booking of one seat that a new company pays for later. */
  public static Customer booked(Product product, String name) {
    return approved(product, 30, 100_000).books(product, 1, name);
  }

  /** A confirmed booking of so many seats of a new session, under the order PO-1. */
  Customer books(Product product, int seats, String name) {
    Customer customer = booker(product, seats, name);
    checkOut(product, customer, code, "PO-1").is(200);
    return customer;
  }

  /** Somebody who has held seats of a new session and said who they are, but names nobody. */
  static Customer booker(Product product, int seats, String name) {
    Customer customer = product.customer().holds(product.records().newSession(seats), seats);
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
    customer.put("booker", "{\"name\":\"%s\",\"email\":\"%s\"}".formatted(name, email)).is(200);
    return customer;
  }

  static Answer checkOut(Product product, Customer customer, String code, String order) {
    JsonObject wanted = new JsonObject();
    wanted.addProperty("termsVersion", product.api().get("/api/v1/terms").is(200).text("version"));
    wanted.addProperty("method", "invoice");
    wanted.addProperty("purchaseOrder", order);
    wanted.addProperty("companyCode", code);
    return customer.post("checkout", wanted.toString());
  }
}
