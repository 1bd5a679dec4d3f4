package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk changes the people of a booking while the caller is on the phone. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class StaffPeopleIT {

  private static final String PEOPLE =
      """
      [{"name":"%1$s","email":"%2$s","healthDataConsent":true,
        "requirements":[{"templateCode":"WHEELCHAIR","note":"Space to turn"}]}]
      """;

  @Test
  void theBookerIsReachedElsewhereAndFaultsAreSaid(Product product, Visitor visitor) {
    String reference = booked(product, "Cora Caller");
    StaffPages staff = opens(visitor, reference);
    visitor.inspects("admin-people");
    visitor.field("Phone").fill("none");
    visitor.field("E-mail").fill("cora at home");
    visitor.field("E-mail").press("Enter");
    assertThat(visitor.page().locator(".notice-error"))
        .containsText("Enter an e-mail address like name@example.com");
    assertThat(visitor.page().locator(".notice-error")).containsText("Enter a phone number");
    visitor.inspects("admin-people-errors");
    visitor.field("Phone").fill("01632 960 555");
    visitor.field("E-mail").fill("cora.home@example.com");
    visitor.field("E-mail").press("Enter");
    visitor.page().getByText("The contact details are saved.").waitFor();
    visitor.follows("Back to the booking");
    visitor.reads("Booking " + reference);
    assertThat(staff.part("Booker")).containsText("cora.home@example.com");
    assertThat(staff.part("Booker")).containsText("01632 960 555");
    assertThat(staff.part("History")).containsText("contact details");
  }

  @Test
  void aSeatGetsANameByKeyboardAndNobodyElseLosesTheirNeeds(Product product, Visitor visitor) {
    String reference = booked(product, "Nina Needs");
    StaffPages staff = opens(visitor, reference);
    visitor.page().getByText("1 of 2 seats without a name.").waitFor();
    visitor.follows("Name one more person");
    visitor.reads("Name an attendee").inspects("admin-person");
    visitor.presses("Save attendee");
    assertThat(visitor.page().locator(".notice-error")).containsText("Enter the attendee's name");

    visitor.field("Name").fill("Hana Here");
    visitor.field("E-mail").fill("hana.here@example.com");
    visitor.field("Details of need 1").fill("Sits near the door");
    visitor.field("Details of need 1").press("Enter");
    assertThat(visitor.page().locator(".notice-error")).containsText("Tick to let us keep");
    visitor.inspects("admin-person-errors");
    Locator consent = visitor.field("They agree that we keep these needs");
    consent.focus();
    consent.press("Space");
    consent.press("Enter");
    visitor.page().getByText("The attendee is saved.").waitFor();
    assertThat(staff.part("Attendees")).containsText("Hana Here");
    assertThat(staff.part("Attendees")).containsText("In their own words");
    assertThat(visitor.link("Name one more person")).hasCount(0);
    visitor.follows("Back to the booking");
    visitor.reads("Booking " + reference);
    assertThat(staff.part("Attendees")).containsText("Space to turn");
    assertThat(staff.part("Attendees")).containsText("Sits near the door");
    product.awaitQuiet();
    assertThat(product.mailsTo("hana.here@example.com")).isNotEmpty();
  }

  @Test
  void somebodyElseTakesTheSeatWithoutTheNeedsOfWhoWentAway(Product product, Visitor visitor) {
    String reference = booked(product, "Gil Gone");
    StaffPages staff = opens(visitor, reference);
    visitor.follows("Change Gil Gone");
    visitor.reads("Change an attendee");
    assertThat(visitor.field("Need 1")).hasValue("WHEELCHAIR");
    assertThat(visitor.field("Details of need 1")).hasValue("Space to turn");
    visitor.field("Name").fill("Nora New");
    visitor.field("E-mail").fill("");
    visitor.field("Need 1").selectOption("");
    visitor.field("Details of need 1").fill("");
    visitor.presses("Save attendee");
    visitor.page().getByText("The attendee is saved.").waitFor();
    assertThat(staff.part("Attendees")).containsText("Nora New");
    assertThat(staff.part("Attendees")).not().containsText("Gil Gone");
    assertThat(staff.part("Attendees")).containsText("None stated");
  }

  @Test
  void financeChangesNobody(Product product, Visitor visitor) {
    String reference = booked(product, "Lea Left");
    visitor.opens("/admin/");
    new StaffPages(visitor).signsIn("FINANCE");
    visitor.opens("/admin/booking/booking.xhtml?reference=" + reference);
    visitor.reads("Booking " + reference);
    assertThat(visitor.link("Change names, needs and contact details")).hasCount(0);
    // The plain page of a refusal has no icon of its own, for which browsers ask.
    visitor.expectsAnswer(404);
    for (String page : new String[] {"people", "person"}) {
      visitor.expectsAnswer(403);
      visitor.opens("/admin/booking/" + page + ".xhtml?reference=" + reference);
      assertThat(visitor.page().content()).doesNotContain("Lea Left");
    }
  }

  private static StaffPages opens(Visitor visitor, String reference) {
    visitor.opens("/admin/");
    StaffPages staff = new StaffPages(visitor).signsIn("STAFF");
    visitor.opens("/admin/booking/booking.xhtml?reference=" + reference);
    visitor.reads("Booking " + reference);
    visitor.follows("Change names, needs and contact details");
    visitor.reads("People of booking " + reference);
    return staff;
  }

  private static String booked(Product product, String name) {
    Customer customer = product.customer().holds(product.records().newSession(6), 2).fillsIn(name);
    customer.put("attendees", PEOPLE.formatted(name, Wizard.address(name))).is(200);
    customer.checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    return customer.reference();
  }
}
