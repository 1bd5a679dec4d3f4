package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The key of one booking opens no other: every call of the published contract that names a booking
 * or a part of one is tried with a stranger's key. A new call is covered as soon as it is
 * published.
 */
@ExtendWith(ProductExtension.class)
class StrangerIT {

  /** What no booking owns: the public catalogue, and links whose last part is itself the key. */
  private static final Set<String> NOBODYS =
      Set.of("/courses/", "/sessions/", "/waiting-list/", "/requirement-templates/");

  private final List<Contract.Call> calls =
      new Contract()
          .callsThatName().stream()
              .filter(call -> NOBODYS.stream().noneMatch(call.path()::startsWith))
              .toList();

  /** Bookings in every situation that has calls of its own, so that each call has an object. */
  @Test
  void anotherBookingsKeyOpensAndChangesNothing(Product product) {
    Customer held = product.customer().holds(session(product), 1).fillsIn("Own Held");
    List<Customer> owners =
        List.of(
            held,
            confirmed(product),
            moving(product),
            losesTheirSession(product),
            CreditHolder.of(product, "Own Credit", 1));
    Customer stranger = product.customer().holds(session(product), 1).fillsIn("Some Stranger");
    product.awaitQuiet();

    Set<String> opened = new TreeSet<>();
    for (Customer owner : owners) {
      Map<String, String> ids = ids(owner);
      String before = everything(product, owner);
      for (Contract.Call call : calls) {
        assertHidden(call, call.by(stranger.self(), ids));
        assertHidden(call, call.by(product.api(), ids));
      }
      assertThat(everything(product, owner)).isEqualTo(before);
      calls.stream()
          .filter(call -> call.method().equals("GET"))
          .filter(call -> call.by(owner.self(), ids).status() == 200)
          .forEach(call -> opened.add(call.path()));
    }
    assertThat(opened)
        .as("what its owner can read, so that there was something to hide")
        .containsExactlyInAnyOrderElementsOf(
            calls.stream()
                .filter(call -> call.method().equals("GET"))
                .map(Contract.Call::path)
                .toList());
  }

  @Test
  void theCallsThatChangeABookingAreAmongThoseTried() {
    assertThat(calls.stream().map(Contract.Call::name))
        .contains(
            "GET /bookings/{reference}",
            "PUT /bookings/{reference}/attendees/{attendee}",
            "POST /bookings/{reference}/attendees/upload",
            "DELETE /bookings/{reference}/hold",
            "POST /bookings/{reference}/cancellation-quote",
            "POST /bookings/{reference}/cancellation",
            "POST /bookings/{reference}/transfer",
            "DELETE /bookings/{reference}/transfer",
            "POST /bookings/{reference}/rescue",
            "GET /bookings/{reference}/payment",
            "GET /bookings/{reference}/credit",
            "GET /documents/{id}");
  }

  /** A key of one's own does not reach into another's booking by the id of an attendee there. */
  @Test
  void anAttendeeOfAnotherBookingIsNotFoundInOnesOwn(Product product) {
    Customer owner = product.customer().holds(session(product), 1).fillsIn("The Owner");
    Customer other = product.customer().holds(session(product), 1).fillsIn("The Other");
    String before = everything(product, owner);
    other
        .put("attendees/" + attendee(owner), "{\"name\":\"Taken Over\"}")
        .isProblem(404, "not-found");
    other
        .put("attendees", "[{\"id\":\"%s\",\"name\":\"Taken Over\"}]".formatted(attendee(owner)))
        .is(200);
    assertThat(everything(product, owner)).isEqualTo(before);
  }

  /** Nor by the id of a quote, or of an attendee within one. */
  @Test
  void aQuoteOfAnotherBookingCancelsAndMovesNothing(Product product) {
    Customer owner = confirmed(product);
    Customer other = confirmed(product);
    String quote = owner.post("cancellation-quote", "{}").is(200).text("quote");
    String to = session(product);
    String move = owner.post("transfer-quote", wanted(to)).is(200).text("quote");
    product.awaitQuiet();
    String before = everything(product, owner) + everything(product, other);
    assertThat(other.post("cancellation", "{\"quote\":\"%s\"}".formatted(quote)).status())
        .isBetween(404, 409);
    assertThat(other.post("transfer", wanted(to, move)).status()).isBetween(404, 409);
    String people = "{\"attendeeIds\":[\"%s\"]}".formatted(attendee(owner));
    assertThat(other.post("cancellation-quote", people).status()).isBetween(404, 422);
    product.awaitQuiet();
    assertThat(everything(product, owner) + everything(product, other)).isEqualTo(before);
  }

  /** A place in the queue is opened by its own key alone, not by what else somebody may know. */
  @Test
  void noOtherKeyOpensAPlaceOnTheWaitingList(Product product) {
    String session = product.records().newSession(1);
    Customer holder = product.customer().holds(session, 1).fillsIn("Queue Holder");
    product
        .api()
        .post(
            "/api/v1/sessions/" + session + "/waiting-list",
            "{\"name\":\"Queue Guest\",\"email\":\"queue.guest@example.com\",\"seats\":1}")
        .is(201);
    String token = holder.privateLink().replaceFirst(".*#", "");
    for (String guess : List.of(token, holder.reference(), session, "1")) {
      holder.self().get("/api/v1/waiting-list/" + guess).isProblem(404, "not-found");
      holder.self().delete("/api/v1/waiting-list/" + guess).isProblem(404, "not-found");
    }
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from waiting_list_entries where state = 'WAITING'"
                        + " and email = 'queue.guest@example.com'"))
        .isEqualTo(1);
  }

  private static void assertHidden(Contract.Call call, Answer answer) {
    assertThat(answer.status()).as(call.name() + ": " + answer.text()).isEqualTo(404);
    assertThat(answer.text("type")).isEqualTo("/problems/not-found");
  }

  private static Customer confirmed(Product product) {
    Customer customer = product.customer().holds(session(product), 1).fillsIn("Own Confirmed");
    customer.checksOut().pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }

  /** Has seats on another session and has not paid the difference yet. */
  private static Customer moving(Product product) {
    Customer customer = confirmed(product);
    String to = session(product);
    product.records().setPrice(to, 10_000);
    String quote = customer.post("transfer-quote", wanted(to)).is(200).text("quote");
    customer.post("transfer", wanted(to, quote)).is(200);
    return customer;
  }

  private static Customer losesTheirSession(Product product) {
    Customer customer = confirmed(product);
    String session = customer.booking().text("session.id");
    product.awaitQuiet();
    product
        .clerk("STAFF")
        .fillsIn("/admin/catalogue/cancel-session.xhtml?id=" + session, Map.of(), "cancel");
    return customer;
  }

  private static String session(Product product) {
    return product.records().newSession(4);
  }

  private static String wanted(String session) {
    return "{\"sessionId\":\"%s\"}".formatted(session);
  }

  private static String wanted(String session, String quote) {
    return "{\"sessionId\":\"%s\",\"quote\":\"%s\"}".formatted(session, quote);
  }

  private static Map<String, String> ids(Customer owner) {
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("reference", owner.reference());
    ids.put("attendee", attendee(owner));
    ids.put("id", "nosuchpaper");
    for (JsonElement paper : owner.get("documents").is(200).array()) {
      ids.put("id", paper.getAsJsonObject().get("id").getAsString());
    }
    return ids;
  }

  private static String attendee(Customer owner) {
    return owner
        .booking()
        .json()
        .getAsJsonArray("attendees")
        .get(0)
        .getAsJsonObject()
        .get("id")
        .getAsString();
  }

  /** All that a call could have changed. */
  private static String everything(Product product, Customer owner) {
    return product
        .records()
        .text(
            "select row_to_json(b)::text || (select coalesce(json_agg(a order by a.id)::text, '')"
                + " from attendees a where a.booking_id = b.id)"
                + " || (select count(*) from payments p where p.booking_id = b.id)"
                + " || (select count(*) from mails m where m.booking_id = b.id)"
                + " || (select coalesce(json_agg(t)::text, '') from transfers t where t.booking_id = b.id)"
                + " || (select coalesce(json_agg(r)::text, '') from rescues r where r.booking_id = b.id)"
                + " || (select count(*) from booking_tokens t where t.booking_id = b.id)"
                + " from bookings b where b.reference = ?",
            owner.reference());
  }
}
