package com.reactfasttraining.booking.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
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
    String guest = calendar(told(product, "moved.guest@example.com").get(0));
    assertThat(calendar(mail)).contains("METHOD:REQUEST", "SEQUENCE:1", "20310506T100000");
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

  /** Two seats, paid; the second person has an address of their own. */
  private static Customer booked(Product product, String session, String name, String guest) {
    Customer customer = product.customer().holds(session, 2).fillsIn(name);
    String people = "[{\"name\":\"%s\"},{\"name\":\"Guest\",\"email\":\"%s\"}]";
    customer.put("attendees", people.formatted(name, guest)).is(200);
    customer.checksOut().pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }

  private static void change(Product product, String session, Map<String, String> answers) {
    Clerk clerk = new Clerk(product.address()).signsIn("STAFF");
    assertThat(clerk.fillsIn(PAGE + session, answers, "save").body())
        .contains("Your changes are saved.");
  }

  private static List<CaughtMail> told(Product product, String address) {
    return product.mailsTo(address).stream()
        .filter(mail -> mail.subject().startsWith("Your course has changed"))
        .toList();
  }

  private static String calendar(CaughtMail mail) {
    return new String(mail.attachmentsNamed(".ics").get(0).content(), UTF_8);
  }

  private static boolean isFree(Product product, Customer customer) {
    return product
        .records()
        .text("select free_to_change from bookings where reference = ?", customer.reference())
        .equals("t");
  }
}
