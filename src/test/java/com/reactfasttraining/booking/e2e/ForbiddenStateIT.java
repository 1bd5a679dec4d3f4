package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the state of a booking forbids is a conflict that names the state, and changes nothing. */
@ExtendWith(ProductExtension.class)
class ForbiddenStateIT {

  private record Call(String method, String part, String body) {}

  private static final List<Call> OF_A_HOLD =
      List.of(
          new Call("PUT", "seats", "{\"seats\":2}"),
          new Call("POST", "hold-extension", null),
          new Call("DELETE", "hold", null));

  private static final List<Call> OF_ANY_LIVE_BOOKING =
      List.of(
          new Call("PUT", "booker", "{\"name\":\"New\",\"email\":\"new@example.com\"}"),
          new Call("PUT", "attendees", "[{\"name\":\"New\"}]"));

  @Test
  void aReleasedBookingSaysThatItIsCancelled(Product product) {
    Customer customer = product.customer().holds(product.records().newSession(4), 1);
    customer.self().delete("/api/v1/bookings/" + customer.reference() + "/hold").is(204);
    refuses(product, customer, OF_A_HOLD, "CANCELLED");
    refuses(product, customer, OF_ANY_LIVE_BOOKING, "CANCELLED");
  }

  @Test
  void anExpiredBookingSaysThatItIsExpired(Product product) {
    Customer customer =
        product.customer().holds(product.records().newSession(4), 1).fillsIn("Ex Pired");
    product.records().endHold(customer.reference());
    refuses(product, customer, OF_A_HOLD, "EXPIRED");
    customer.awaits("EXPIRED");
    refuses(product, customer, OF_A_HOLD, "EXPIRED");
    refuses(product, customer, OF_ANY_LIVE_BOOKING, "EXPIRED");
    assertThat(customer.tryToCheckOut().isProblem(409, "hold-expired").text("state"))
        .isEqualTo("EXPIRED");
  }

  @Test
  void aConfirmedBookingIsNoHoldAnyMore(Product product) {
    Customer customer =
        product.customer().holds(product.records().newSession(4), 1).fillsIn("Con Firmed");
    customer.checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    refuses(product, customer, OF_A_HOLD, "CONFIRMED");
    assertThat(customer.tryToCheckOut().is(409).text("state")).isEqualTo("CONFIRMED");
  }

  private static void refuses(Product product, Customer customer, List<Call> calls, String state) {
    String before = row(product, customer);
    for (Call call : calls) {
      String path = "/api/v1/bookings/" + customer.reference() + "/" + call.part();
      Answer answer = customer.self().send(call.method(), path, call.body()).is(409);
      assertThat(answer.text("state")).as(call.method() + " " + call.part()).isEqualTo(state);
    }
    assertThat(row(product, customer).replace("HELD", "EXPIRED"))
        .isEqualTo(before.replace("HELD", "EXPIRED"));
  }

  private static String row(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select state || seats || hold_extensions || coalesce(booker_name, '') from bookings"
                + " where reference = ?",
            customer.reference());
  }
}
