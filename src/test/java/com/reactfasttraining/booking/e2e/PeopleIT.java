package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People of a confirmed booking change; everybody whom it concerns hears of it, once. */
@ExtendWith(ProductExtension.class)
class PeopleIT {

  private static final String COMPANY = "bookings@example.com";

  @Test
  void aSwapInvitesTheNewcomerAndClearsTheCalendarOfTheFormerPerson(Product product) {
    Customer customer = confirmed(product, "Swap Booker", 2);
    name(customer, person("Old Hand", "old.hand@example.com", ""));
    product.awaitQuiet();
    String id = attendee(customer, 0);
    String newcomer = person("New Hand", "new.hand@example.com", "");
    customer.put("attendees/" + id, newcomer).is(200);
    customer.put("attendees/" + id, newcomer).is(200);
    product.awaitQuiet();

    assertThat(only(product, "new.hand@example.com").calendar())
        .contains("METHOD:REQUEST", "SEQUENCE:2", "New Hand");
    List<CaughtMail> former = product.mailsTo("old.hand@example.com");
    assertThat(former).hasSize(2);
    assertThat(former.get(1).calendar())
        .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED")
        .doesNotContain("New Hand");
    assertThat(former.get(1).text()).doesNotContain("New Hand", "Swap Booker");
    assertThat(product.mailsTo("swap.booker@example.com"))
        .extracting(CaughtMail::subject)
        .filteredOn(subject -> subject.startsWith("Attendees changed"))
        .hasSize(2);
    assertThat(revision(product, customer)).isEqualTo(2);
  }

  @Test
  void eachChangeHasAnEditionOfTheConfirmation(Product product) {
    Customer customer = confirmed(product, "New Editions", 1);
    product.awaitQuiet();
    customer.put("attendees/" + attendee(customer, 0), person("Second Edition", "", "")).is(200);
    product.awaitQuiet();
    customer.put("attendees/" + attendee(customer, 0), person("Third Edition", "", "")).is(200);
    product.awaitQuiet();
    assertThat(
            product
                .records()
                .text(
                    "select string_agg(d.number, ' ' order by d.id) from documents d"
                        + " join bookings b on b.id = d.booking_id"
                        + " where b.reference = ? and d.kind = 'BOOKING_CONFIRMATION'",
                    customer.reference()))
        .isEqualTo("%1$s %1$s-2 %1$s-3".formatted(customer.reference()));
  }

  @Test
  void aSwapWorksOnASoldOutSessionAndTakesNoSeat(Product product) {
    String session = product.records().newSession(1);
    Customer customer = confirmed(product, "Sold Out", session, 1);
    product.customer().tryToHold(session, 1).isProblem(409, "session-full");
    String id = customer.booking().json().getAsJsonArray("attendees").get(0).toString();
    assertThat(id).contains("Sold Out");
    customer.put("attendees/" + attendee(customer, 0), person("In Stead", "", "")).is(200);
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
  }

  @Test
  void oneWhoLeavesTheListKeepsTheMailsThatWereWritten(Product product) {
    Customer customer = confirmed(product, "List Booker", 2);
    name(customer, person("Leaves Soon", "leaves.soon@example.com", ""));
    product.awaitQuiet();
    customer.put("attendees", "[]").is(200);
    product.awaitQuiet();
    assertThat(product.mailsTo("leaves.soon@example.com")).hasSize(2);
    assertThat(customer.booking().json().getAsJsonArray("attendees")).isEmpty();
  }

  @Test
  void aMailThatIsNoLongerTrueIsNotSent(Product product) {
    Customer customer = confirmed(product, "Quick Booker", 1);
    name(customer, person("Short Time", "short.time@example.com", ""));
    String mail =
        product
            .records()
            .text("select public_id from mails where recipient = ?", "short.time@example.com");
    product.awaitQuiet();
    customer.put("attendees/" + attendee(customer, 0), person("Other One", "", "")).is(200);
    product
        .records()
        .change("update mails set state = 'QUEUED', sent_at = null where public_id = ?", mail);
    product
        .records()
        .change(
            "update outbox_messages set state = 'PENDING', finished_at = null, due_at = now()"
                + " where subject = ?",
            mail);
    product.awaitQuiet();
    assertThat(product.records().text("select state from mails where public_id = ?", mail))
        .isEqualTo("OUTDATED");
  }

  @Test
  void aCriticalNeedStatedLaterAlertsStaffOnce(Product product) {
    Customer customer = confirmed(product, "Needs Later", 1);
    String critical = person("Needs Later", "", "STEP_FREE_ACCESS");
    assertThat(alerts(product, customer)).isZero();
    String id = attendee(customer, 0);
    customer.put("attendees/" + id, critical).is(200);
    customer.put("attendees/" + id, critical).is(200);
    product.awaitQuiet();
    assertThat(alerts(product, customer)).isEqualTo(1);
  }

  private static long alerts(Product product, Customer customer) {
    return product.mailsTo(COMPANY).stream()
        .filter(mail -> mail.subject().contains(customer.reference()))
        .count();
  }

  private static Customer confirmed(Product product, String name, int seats) {
    return confirmed(product, name, product.records().newSession(6), seats);
  }

  private static Customer confirmed(Product product, String name, String session, int seats) {
    return product.customer().holds(session, seats).fillsIn(name).isConfirmed();
  }

  private static void name(Customer customer, String person) {
    customer.put("attendees", "[" + person + "]").is(200);
  }

  private static String person(String name, String email, String need) {
    String needs = need.isEmpty() ? "" : "{\"templateCode\":\"%s\"}".formatted(need);
    return """
        {"name":"%s","email":"%s","requirements":[%s],"healthDataConsent":%s}
        """
        .formatted(name, email, needs, !need.isEmpty());
  }

  private static String attendee(Customer customer, int seat) {
    return customer
        .booking()
        .json()
        .getAsJsonArray("attendees")
        .get(seat)
        .getAsJsonObject()
        .get("id")
        .getAsString();
  }

  private static int revision(Product product, Customer customer) {
    return product
        .records()
        .number("select revision from bookings where reference = ?", customer.reference());
  }

  private static CaughtMail only(Product product, String address) {
    List<CaughtMail> mails = product.mailsTo(address);
    assertThat(mails).hasSize(1);
    return mails.get(0);
  }
}
