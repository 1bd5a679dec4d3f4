package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff keep courses, sessions and venues through the pages. */
@ExtendWith(ProductExtension.class)
class CatalogueIT {

  private static final String SESSION = "/admin/catalogue/session.xhtml?id=";

  @Test
  void aClerkPutsASessionOnSaleAndCustomersSeeIt(Product product) {
    Clerk clerk = clerk(product, "STAFF");
    String course = product.records().text("select min(slug) from courses");
    String venue = product.records().text("select min(code) from venues");
    var answer =
        clerk.fillsIn(
            "/admin/catalogue/schedule-session.xhtml",
            Map.of(
                "courseSlug", course,
                "venueCode", venue,
                "date", "2031-03-04",
                "start", "09:30",
                "end", "16:00",
                "capacity", "7",
                "price", "99.5"),
            "save");

    assertThat(answer.body()).contains("The session is on sale.");
    String id = answer.uri().getQuery().replaceAll(".*\\bid=(\\w+).*", "$1");
    Answer seen = product.api().get("/api/v1/sessions/" + id).is(200);
    assertThat(seen.text("start")).startsWith("09:30");
    assertThat(seen.json().get("seatsAvailable").getAsInt()).isEqualTo(7);
    assertThat(seen.text("price.amountMinor")).isEqualTo("9950");
    assertThat(clerk.page("/admin/catalogue/sessions.xhtml?from=2031-03-04&to=2031-03-04"))
        .contains(SESSION + id);
    assertThat(audit(product, id)).contains("session-scheduled");
  }

  @Test
  void everyMissingAnswerIsNamedWithALinkToIt(Product product) {
    var answer =
        clerk(product, "STAFF")
            .fillsIn("/admin/catalogue/schedule-session.xhtml", Map.of("start", "nine"), "save");
    assertThat(answer.body())
        .contains("There is a problem")
        .contains("<a href=\"#form:venueCode\">Choose a venue</a>")
        .contains("<a href=\"#form:date\">Enter the date</a>")
        .contains("<a href=\"#form:start\">Enter a time like 09:00</a>");
  }

  @Test
  void seatsThatAreSoldCannotBeTakenAway(Product product) {
    String id = product.records().newSession(8);
    product.customer().holds(id, 3);
    Clerk clerk = clerk(product, "STAFF");

    var refused = clerk.fillsIn(SESSION + id, Map.of("capacity", "2"), "save");
    assertThat(refused.body()).contains("Seats taken or held: 3.").contains("#form:capacity");
    assertThat(capacity(product, id)).isEqualTo(8);

    var changed = clerk.fillsIn(SESSION + id, Map.of("capacity", "3", "price", "70"), "save");
    assertThat(changed.body()).contains("Your changes are saved.").contains("£70.00");
    assertThat(capacity(product, id)).isEqualTo(3);
    assertThat(audit(product, id)).contains("capacity 8 → 3, price 85.00 → 70.00");
  }

  @Test
  void aNewPriceHoldsForLaterBookingsOnly(Product product) {
    String id = product.records().newSession(4);
    Customer early = product.customer().holds(id, 1);
    clerk(product, "ADMIN").fillsIn(SESSION + id, Map.of("price", "60"), "save");
    assertThat(early.booking().text("price.gross.amountMinor")).isEqualTo("8500");
    Customer late = product.customer().holds(id, 1);
    assertThat(late.booking().text("price.gross.amountMinor")).isEqualTo("6000");
  }

  @Test
  void theSecondOfTwoClerksIsToldAndNothingIsLost(Product product) {
    String id = product.records().newSession(8);
    Clerk first = clerk(product, "STAFF");
    Clerk second = clerk(product, "ADMIN");
    String opened = second.page(SESSION + id);
    first.fillsIn(SESSION + id, Map.of("capacity", "9"), "save");
    product.customer().holds(id, 1);

    var answer = second.sends(SESSION + id, opened, Map.of("price", "50"), "save");
    assertThat(answer.body()).contains("Somebody else has changed this session");
    assertThat(capacity(product, id)).isEqualTo(9);
    assertThat(product.records().number("select price_minor from sessions where public_id = ?", id))
        .isEqualTo(8500);
  }

  @Test
  void clerksWhoSaveAtOnceChangeItOneAfterTheOther(Product product) {
    String id = product.records().newSession(8);
    List<String> prices = List.of("41", "42", "43", "44");
    List<Boolean> saved =
        Crowd.of(
            4,
            i -> {
              Clerk clerk = clerk(product, "STAFF");
              return clerk
                  .fillsIn(SESSION + id, Map.of("price", prices.get(i)), "save")
                  .body()
                  .contains("Your changes are saved.");
            });
    int changes =
        product.records().number("select count(*) from audit_log where object_ref = ?", id);
    assertThat(saved.stream().filter(done -> done)).hasSize(changes).isNotEmpty();
  }

  @Test
  void trainersAndFinanceMayLookButNotChange(Product product) {
    String id = product.records().newSession(5);
    for (String role : List.of("TRAINER", "FINANCE")) {
      Clerk reader = clerk(product, role);
      assertThat(reader.page(SESSION + id)).contains("5 free of 5").doesNotContain("Save changes");
      assertThat(reader.page("/admin/catalogue/sessions.xhtml")).doesNotContain("New session");
      assertThat(reader.page("/admin/catalogue/venues.xhtml")).doesNotContain("New venue");
      assertThat(reader.get("/admin/catalogue/schedule-session.xhtml").statusCode()).isEqualTo(403);
      assertThat(reader.get("/admin/catalogue/course.xhtml").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aCourseIsMadeChangedAndTakenOffSale(Product product) {
    Clerk clerk = clerk(product, "STAFF");
    var made =
        clerk.fillsIn(
            "/admin/catalogue/course.xhtml",
            Map.of(
                "slug", "ladder-safety",
                "title", "Ladder Safety",
                "summary", "Up and down without a fall.",
                "description", "Choosing, placing and climbing ladders.",
                "durationHours", "3.5",
                "price", "65",
                "vatPercent", "20",
                "vatTreatment", "STANDARD",
                "certificateValidMonths", "12",
                "active", "true"),
            "save");
    assertThat(made.body()).contains("The course is saved.");
    Answer seen = product.api().get("/api/v1/courses/ladder-safety").is(200);
    assertThat(seen.text("vatRateBasisPoints")).isEqualTo("2000");

    String page = "/admin/catalogue/course.xhtml?slug=ladder-safety";
    clerk.fillsIn(page, Map.of("price", "70"), "save");
    product.api().get("/api/v1/courses/ladder-safety").is(404);
    assertThat(audit(product, "ladder-safety"))
        .contains("price 65.00 → 70.00, on sale true → false");
  }

  @Test
  void aVenueIsMadeOnceAndKeepsItsAccessFeatures(Product product) {
    Clerk clerk = clerk(product, "STAFF");
    Map<String, String> answers =
        Map.of(
            "code", "york-mill",
            "name", "The Mill",
            "address", "1 Invented Row",
            "town", "York",
            "postcode", "YO99 1ZZ",
            "accessFeatures", "HEARING_LOOP");
    assertThat(clerk.fillsIn("/admin/catalogue/venue.xhtml", answers, "save").body())
        .contains("The venue is saved.");
    assertThat(clerk.page("/admin/catalogue/venues.xhtml")).contains("York", "Hearing loop");
    assertThat(clerk.fillsIn("/admin/catalogue/venue.xhtml", answers, "save").body())
        .contains("Another venue has this short name");
  }

  private static Clerk clerk(Product product, String role) {
    return product.clerk(role);
  }

  private static int capacity(Product product, String id) {
    return product.records().number("select capacity from sessions where public_id = ?", id);
  }

  private static String audit(Product product, String ref) {
    return product
        .records()
        .text(
            "select string_agg(action || ' ' || detail, '; ' order by id) from audit_log"
                + " where object_ref = ?",
            ref);
  }
}
