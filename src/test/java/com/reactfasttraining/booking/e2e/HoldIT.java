package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One buyer never stands in their own way, and cannot hold all seats either. */
@ExtendWith(ProductExtension.class)
class HoldIT {

  private static final String BOOKER = "{\"name\":\"Many Holds\",\"email\":\"%s\"}";

  @Test
  void ownSeatsCountAsFreeAndAreChangedInsteadOfHeldTwice(Product product) {
    String session = product.records().newSession(2);
    Customer customer = product.customer().holds(session, 2);
    String path = "/api/v1/sessions/" + session;
    Answer own = customer.self().get(path).is(200);
    assertThat(own.text("seatsAvailable")).isEqualTo("2");
    assertThat(own.text("state")).isEqualTo("OPEN");
    assertThat(product.api().get(path).is(200).text("state")).isEqualTo("FULL");
    String list = "/api/v1/courses/" + own.text("courseSlug") + "/sessions?seats=2&limit=100";
    assertThat(ids(customer.self(), list)).contains(session);
    assertThat(ids(product.api(), list)).doesNotContain(session);

    Answer changed =
        customer.self().post("/api/v1/bookings", Customer.holdJson(session, 1)).is(200);
    assertThat(changed.text("reference")).isEqualTo(customer.reference());
    assertThat(changed.text("token")).isEmpty();
    assertThat(changed.header("Location")).endsWith(customer.reference());
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
    customer
        .self()
        .post("/api/v1/bookings", Customer.holdJson(session, 3))
        .isProblem(409, "session-full");
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
  }

  @Test
  void aHoldThatIsBeingPaidForIsLeftAlone(Product product) {
    String session = product.records().newSession(2);
    Customer customer = product.customer().holds(session, 1).fillsIn("Pays Already").checksOut();
    Answer second = customer.self().post("/api/v1/bookings", Customer.holdJson(session, 1)).is(201);
    assertThat(second.text("reference")).isNotEqualTo(customer.reference());
    assertThat(product.records().seatsTaken(session)).isEqualTo(2);
  }

  @Test
  void oneAddressHasThreeUnfinishedBookingsAtMost(Product product) {
    String booker = BOOKER.formatted("many.holds@example.com");
    String session = product.records().newSession(20);
    Customer first = product.customer().holds(session, 1);
    first.put("booker", booker).is(200);
    first.put("booker", booker).is(200);
    product.customer().holds(session, 1).put("booker", booker).is(200);
    product.customer().holds(session, 1).put("booker", booker).is(200);
    Customer fourth = product.customer().holds(session, 1);
    Answer refused =
        fourth
            .put("booker", BOOKER.formatted("Many.Holds@example.com"))
            .isProblem(429, "too-many-holds");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 900);
    String withBooker =
        "{\"sessionId\":\"%s\",\"seats\":1,\"booker\":%s}".formatted(session, booker);
    product.api().post("/api/v1/bookings", withBooker).isProblem(429, "too-many-holds");
    first.self().delete("/api/v1/bookings/" + first.reference() + "/hold").is(204);
    fourth.put("booker", booker).is(200);
  }

  @Test
  void oneNetworkHasSoManyWithoutAnAddressButAnOfficeIsNotLockedOut(Product product) {
    String session = product.records().newSession(3_000);
    Customer first = product.customer().holds(session, 1);
    product
        .records()
        .change(
            "insert into bookings (reference, session_id, state, seats, hold_expires_at,"
                + " unit_price_minor, currency, vat_rate_basis_points, net_minor, vat_minor,"
                + " gross_minor, created_at, hold_network) select 'NETWORK' || n, b.session_id,"
                + " 'HELD', 1, b.hold_expires_at, b.unit_price_minor, b.currency,"
                + " b.vat_rate_basis_points, b.net_minor, b.vat_minor, b.gross_minor, b.created_at,"
                + " b.hold_network from bookings b, generate_series(1, 2000) n where b.reference = ?",
            first.reference());
    try {
      product.customer().tryToHold(session, 1).isProblem(429, "too-many-holds");
      String booker = BOOKER.formatted("office@example.com");
      product
          .api()
          .post(
              "/api/v1/bookings",
              "{\"sessionId\":\"%s\",\"seats\":1,\"booker\":%s}".formatted(session, booker))
          .is(201);
    } finally {
      product.records().change("delete from bookings where reference like 'NETWORK%'");
    }
    first.put("booker", BOOKER.formatted("network@example.com")).is(200);
    assertThat(
            product
                .records()
                .text("select hold_network from bookings where reference = ?", first.reference()))
        .isEqualTo("null");
    product.customer().holds(session, 1);
  }

  @Test
  void behindATrustedProxyItIsTheClientsOwnNetworkThatCounts(Product product) {
    String session = product.records().newSession(2);
    Api client = product.api().with("X-Forwarded-For", "127.0.0.1, 192.0.2.1, 2001:db8:1:2:3::4");
    Answer held = client.post("/api/v1/bookings", Customer.holdJson(session, 1)).is(201);
    assertThat(
            product
                .records()
                .text(
                    "select hold_network from bookings where reference = ?",
                    held.text("reference")))
        .isEqualTo("2001:db8:1:2");
  }

  private static List<String> ids(Api caller, String list) {
    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      Answer page = caller.get(list + (next.isEmpty() ? "" : "&after=" + next)).is(200);
      page.json()
          .getAsJsonArray("items")
          .forEach(item -> ids.add(item.getAsJsonObject().get("id").getAsString()));
      next = page.text("next");
    } while (!next.isEmpty());
    return ids;
  }
}
