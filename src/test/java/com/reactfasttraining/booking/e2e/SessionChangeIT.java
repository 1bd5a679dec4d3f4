package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff move a session, and everybody who has a seat learns of it. */
@ExtendWith(ProductExtension.class)
class SessionChangeIT {

  private static final String PAGE = "/admin/catalogue/session.xhtml?id=";

  @Test
  void aNewDateReachesBookerAndAttendeesAndTheirCalendars(Product product) {
    String session = product.records().newSession(6);
    Customer customer = booked(product, session, "Moved Booker", "moved.guest@example.com");
    product.awaitQuiet();

    change(product, session, Map.of("date", "2031-05-06", "start", "10:00", "end", "17:00"));
    product.await(() -> told(product, "moved.booker@example.com").size() == 1);
    product.await(() -> told(product, "moved.guest@example.com").size() == 1);
    product.awaitQuiet();

    CaughtMail mail = told(product, "moved.booker@example.com").get(0);
    assertThat(mail.text())
        .contains("Tuesday 6 May 2031", "10:00 to 17:00", "09:00 to 16:30")
        .contains("we charge no fee");
    String guest = told(product, "moved.guest@example.com").get(0).calendar();
    assertThat(mail.calendar()).contains("METHOD:REQUEST", "SEQUENCE:1", "20310506T100000");
    assertThat(guest).contains("UID:" + customer.reference(), "SEQUENCE:1", "20310506T100000");
    assertThat(isFree(product, customer)).isTrue();
    assertThat(product.records().seatsTaken(session)).isEqualTo(2);
  }

  @Test
  void anotherVenueInTheSameTownIsToldButFreesNobody(Product product) {
    String session = product.records().newSession(6);
    Customer customer = booked(product, session, "Round Corner", "round.guest@example.com");
    product
        .records()
        .change(
            "insert into venues (code, name, address, town, postcode) select 'round-the-corner',"
                + " 'Round the Corner', '2 Invented Row', town, postcode from venues"
                + " order by id limit 1");
    change(product, session, Map.of("venueCode", "round-the-corner"));
    product.await(() -> told(product, "round.corner@example.com").size() == 1);
    assertThat(told(product, "round.corner@example.com").get(0).text())
        .contains("Round the Corner")
        .doesNotContain("no fee");
    assertThat(isFree(product, customer)).isFalse();
  }

  @Test
  void priceAndSizeConcernNobodyWhoHasBooked(Product product) {
    String session = product.records().newSession(6);
    Customer customer = booked(product, session, "Un Concerned", "un.guest@example.com");
    change(product, session, Map.of("price", "99", "capacity", "9"));
    product.awaitQuiet();
    assertThat(told(product, "un.concerned@example.com")).isEmpty();
    assertThat(customer.booking().text("price.gross.amountMinor")).isEqualTo("17000");
  }

  @Test
  void aVenueThatHasMovedIsToldToEverybodyWhoComesThereOnceStaffHaveSeenHowMany(Product product) {
    String code = venue(product, "old-mill", "Old Mill");
    String session = at(product, code);
    String other = at(product, code);
    String later = at(product, code);
    Customer customer = booked(product, session, "Venue Booker", "venue.guest@example.com");
    booked(product, other, "Other Visitor", "Other.Visitor@example.com");
    product.customer().holds(later, 2);
    product.awaitQuiet();

    Clerk clerk = product.clerk("STAFF");
    String page = "/admin/catalogue/venue.xhtml?code=" + code;
    Map<String, String> moved = Map.of("name", "New Mill", "address", "9 Invented Lane");
    String asked = clerk.fillsIn(page, moved, "save").body();
    assertThat(asked)
        .contains("3 people are", "2 sessions", "Save and tell them")
        .doesNotContain("another town", "The venue is saved");
    assertThat(clerk.page(page)).contains("Old Mill");
    product.awaitQuiet();
    assertThat(told(product, "venue.booker@example.com")).isEmpty();

    assertThat(clerk.sends(page, asked, moved, "save").body())
        .contains("The venue is saved. Everybody who has booked");
    product.await(() -> told(product, "venue.booker@example.com").size() == 1);
    product.await(() -> told(product, "venue.guest@example.com").size() == 1);
    product.await(() -> told(product, "other.visitor@example.com").size() == 1);
    product.awaitQuiet();
    CaughtMail mail = told(product, "venue.booker@example.com").get(0);
    assertThat(mail.text())
        .contains("New Mill, 9 Invented Lane", "Old Mill, 1 Invented Lane")
        .doesNotContain("no fee");
    for (String who : List.of("venue.booker@example.com", "venue.guest@example.com")) {
      assertThat(told(product, who)).hasSize(1);
      assertThat(told(product, who).get(0).calendar())
          .contains("METHOD:REQUEST", "SEQUENCE:1", "UID:" + customer.reference(), "New Mill");
    }
    assertThat(isFree(product, customer)).isFalse();
  }

  @Test
  void anotherTownLetsPeopleGoAndOtherAccessConcernsNobody(Product product) {
    String code = venue(product, "far-mill", "Far Mill");
    Customer customer = booked(product, at(product, code), "Far Away", "far.guest@example.com");
    product.awaitQuiet();
    Clerk clerk = product.clerk("STAFF");
    String page = "/admin/catalogue/venue.xhtml?code=" + code;
    assertThat(clerk.fillsIn(page, Map.of("accessFeatures", "LIFT"), "save").body())
        .contains("The venue is saved.")
        .doesNotContain("is told by mail");
    product.awaitQuiet();
    assertThat(told(product, "far.away@example.com")).isEmpty();

    Map<String, String> moved = Map.of("town", "Farawayton", "accessFeatures", "LIFT");
    String asked = clerk.fillsIn(page, moved, "save").body();
    assertThat(asked).contains("2 people are", "1 session", "It is another town");
    clerk.sends(page, asked, moved, "save");
    product.await(() -> told(product, "far.away@example.com").size() == 1);
    assertThat(told(product, "far.away@example.com").get(0).text())
        .contains("Farawayton", "we charge no fee");
    assertThat(isFree(product, customer)).isTrue();
  }

  private static String venue(Product product, String code, String name) {
    product
        .records()
        .change(
            "insert into venues (code, name, address, town, postcode)"
                + " values (?, ?, '1 Invented Lane', 'Leeds', 'LS99 1ZZ')",
            code,
            name);
    return code;
  }

  private static String at(Product product, String venue) {
    String session = product.records().newSession(6);
    product
        .records()
        .change(
            "update sessions set venue_id = (select id from venues where code = ?)"
                + " where public_id = ?",
            venue,
            session);
    return session;
  }

  /** Two seats, paid; the second person has an address of their own. */
  private static Customer booked(Product product, String session, String name, String guest) {
    Customer customer = product.customer().holds(session, 2).fillsIn(name);
    String people = "[{\"name\":\"%s\"},{\"name\":\"Guest\",\"email\":\"%s\"}]";
    customer.put("attendees", people.formatted(name, guest)).is(200);
    customer.checksOut().pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }

  private static void change(Product product, String session, Map<String, String> answers) {
    Clerk clerk = product.clerk("STAFF");
    assertThat(clerk.fillsIn(PAGE + session, answers, "save").body())
        .contains("Your changes are saved.");
  }

  private static List<CaughtMail> told(Product product, String address) {
    return product.mailsTo(address).stream()
        .filter(mail -> mail.subject().startsWith("Your course has changed"))
        .toList();
  }

  private static boolean isFree(Product product, Customer customer) {
    return product
        .records()
        .text("select free_to_change from bookings where reference = ?", customer.reference())
        .equals("t");
  }
}
