package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Somebody whose session was cancelled and who keeps a credit instead of the money. */
public final class CreditHolder {

  static final String CREDIT = "{\"choice\":\"CREDIT\"}";

  private CreditHolder() {}

  /** Worth so many seats of 85 pounds. */
  public static Customer of(Product product, String name, int seats) {
    Customer customer = stranded(product, name, seats);
    customer.post("rescue", CREDIT).is(200);
    return customer;
  }

  /** Somebody who is asked to choose. */
  public static Customer stranded(Product product, String name, int seats) {
    String session = product.records().newSession(12);
    Customer customer = product.customer().holds(session, seats).fillsIn(name).checksOut();
    customer.pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    product
        .clerk("STAFF")
        .fillsIn("/admin/catalogue/cancel-session.xhtml?id=" + session, Map.of(), "cancel");
    product.awaitQuiet();
    return customer;
  }

  public static String code(Customer holder) {
    return holder.get("credit").is(200).text("code");
  }

  static void assertLeft(Customer holder, int minor) {
    assertThat(holder.get("credit").is(200).text("left.amountMinor"))
        .as("left of the credit of " + holder.reference())
        .isEqualTo(Integer.toString(minor));
  }
}
