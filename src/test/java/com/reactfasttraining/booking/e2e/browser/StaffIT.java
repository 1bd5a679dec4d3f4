package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff see of a booking, from the sign-in to its papers. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class StaffIT {

  private static final String PEOPLE =
      """
      [{"name":"%1$s","email":"%2$s","healthDataConsent":true,
        "requirements":[{"templateCode":"WHEELCHAIR","note":"Space to turn"}]},
       {"name":"Gus Guest"}]
      """;

  @Test
  void staffFindABookingAndSeeAllOfIt(Product product, Visitor visitor) throws IOException {
    String reference = booked(product, "Una Unique");
    StaffPages staff = new StaffPages(visitor);
    visitor.opens("/admin/").reads("Sign in").inspects("admin-1-sign-in");
    staff.signsIn("STAFF");
    visitor.reads("Bookings").inspects("admin-2-bookings");
    staff.searches("nobody of this name");
    visitor.page().getByText("No booking matches").waitFor();
    visitor.inspects("admin-2-bookings-none");
    staff.searches("una uni");
    assertThat(staff.rows()).hasCount(1);
    visitor.follows(reference);

    visitor.reads("Booking " + reference);
    assertThat(staff.part("Attendees")).containsText("Una Unique");
    assertThat(staff.part("Attendees")).containsText("Gus Guest");
    assertThat(staff.part("Attendees")).containsText("Wheelchair user");
    assertThat(staff.part("Attendees")).containsText("Space to turn");
    assertThat(staff.part("Payments")).containsText("Succeeded");
    assertThat(staff.part("Invoices")).containsText(Pattern.compile("INV-\\d{4}-\\d{5}"));
    assertThat(staff.part("Mails")).containsText("una.unique@example.com");
    assertThat(staff.part("Mails")).containsText("handed to the mail server");
    assertThat(staff.part("History")).containsText("awaiting payment → confirmed");
    visitor.inspects("admin-3-booking");
    Download paper = visitor.page().waitForDownload(() -> visitor.follows(".pdf"));
    String content = new String(Files.readAllBytes(paper.path()), StandardCharsets.ISO_8859_1);
    assertThat(content).startsWith("%PDF-");
  }

  @Test
  void theListIsPagedAndNarrowedByState(Visitor visitor) {
    StaffPages staff = new StaffPages(visitor);
    visitor.opens("/admin/");
    staff.signsIn("STAFF");
    String first = staff.rows().first().textContent();
    visitor.follows("Next page");
    visitor.link("First page").waitFor();
    assertThat(staff.rows().first().textContent()).isNotEqualTo(first);
    visitor.follows("First page");
    visitor.field("State").selectOption("CONFIRMED");
    visitor.presses("Search");
    visitor.link("Clear").waitFor();
    assertThat(staff.rows().first()).containsText("Confirmed");
  }

  @Test
  void financeDoesNotSeeWhatAttendeesNeed(Product product, Visitor visitor) {
    String reference = booked(product, "Private Patricia");
    visitor.opens("/admin/booking/booking.xhtml?reference=" + reference);
    StaffPages finance = new StaffPages(visitor).signsIn("FINANCE");
    visitor.reads("Booking " + reference);
    assertThat(finance.part("Payments")).containsText("Succeeded");
    assertThat(finance.part("Attendees")).containsText("Your role does not show these.");
    assertThat(visitor.page().content()).doesNotContain("Wheelchair", "Space to turn");
    visitor.inspects("admin-3-booking-finance");
  }

  @Test
  void aWrongPasswordIsSaidAndNothingIsShown(Visitor visitor) {
    visitor.opens("/admin/");
    new StaffPages(visitor).triesToSignIn("staff@example.com", "wrong password");
    visitor.page().getByRole(AriaRole.ALERT).waitFor();
    assertThat(visitor.page().locator("#refused")).containsText("You are not signed in");
    assertThat(visitor.page()).hasTitle(Pattern.compile("^Error: Sign in"));
    assertThat(visitor.field("E-mail address")).hasValue("staff@example.com");
    visitor.inspects("admin-1-sign-in-refused");
  }

  @Test
  void whoeverIsSignedOutSeesNothingMore(Visitor visitor) {
    visitor.opens("/admin/");
    new StaffPages(visitor).signsIn("ADMIN");
    visitor.reads("Bookings").presses("Sign out");
    visitor.reads("Sign in").page().getByText("You are signed out.").waitFor();
    visitor.inspects("admin-4-signed-out");
    visitor.page().goBack();
    visitor.page().reload();
    visitor.reads("Sign in");
    visitor.opens("/admin/booking/bookings.xhtml").reads("Sign in");
  }

  private static String booked(Product product, String name) {
    Customer customer = product.customer().holds(product.records().newSession(6), 2).fillsIn(name);
    customer.put("attendees", PEOPLE.formatted(name, Wizard.address(name))).is(200);
    customer.checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED").awaitsDocuments(3);
    product.awaitQuiet();
    return customer.reference();
  }
}
