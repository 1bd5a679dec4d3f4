package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody whose session was cancelled chooses on a phone, by the link of the mail. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class RescuePageIT {

  private static final String CHOOSE = "We had to cancel your course";
  private static final Pattern LINK = Pattern.compile("/booking/\\w+/rescue#[\\w-]+");

  @Test
  void oneChoosesAnotherDateAndAnotherTheMoney(Product product, Visitor visitor) {
    String lost = product.records().newSession(4);
    product.records().newSession(4);
    Customer mover = booked(product, lost, "Phone Mover");
    Customer payee = booked(product, lost, "Phone Payee");
    cancel(product, visitor, lost);

    visitor.opens(link(product, "phone.mover@example.com")).reads(CHOOSE);
    visitor.page().getByText("We are keeping seats on these dates").waitFor();
    visitor.inspects("30-rescue");
    visitor.presses("Confirm my choice");
    visitor.isTold("Choose another date, your money back or a credit");
    visitor.inspects("30-rescue-errors");
    Locator first = visitor.page().getByRole(AriaRole.RADIO).first();
    first.focus();
    first.press("Space");
    first.press("Enter");
    visitor.reads("Booking " + mover.reference());
    assertThat(visitor.page().locator("main")).containsText("Confirmed");
    assertThat(visitor.link("Choose what you would like")).hasCount(0);

    visitor.opens(link(product, "phone.payee@example.com")).reads(CHOOSE);
    visitor.follows("Back to your booking");
    visitor.arrivesAt("Booking " + payee.reference());
    visitor.inspects("31-booking-of-a-cancelled-session");
    visitor.follows("Choose what you would like instead");
    visitor.arrivesAt(CHOOSE);
    visitor.field("Cancel and get £85.00 back").check();
    visitor.presses("Confirm my choice");
    visitor.reads("Booking " + payee.reference());
    assertThat(visitor.page().locator("main")).containsText("Cancelled");
  }

  private static Customer booked(Product product, String session, String name) {
    Customer customer = product.customer().holds(session, 1).fillsIn(name).checksOut();
    customer.pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }

  private static void cancel(Product product, Visitor visitor, String session) {
    product.awaitQuiet();
    visitor.opens("/admin/catalogue/cancel-session.xhtml?id=" + session);
    new StaffPages(visitor).signsIn("STAFF");
    visitor.opens("/admin/catalogue/cancel-session.xhtml?id=" + session);
    visitor.presses("Cancel the session");
    visitor.page().getByText("The session is cancelled.").waitFor();
    product.awaitQuiet();
  }

  private static String link(Product product, String address) {
    product.await(() -> !links(product, address).isEmpty());
    return links(product, address).get(0);
  }

  private static List<String> links(Product product, String address) {
    return product.mailsTo(address).stream()
        .flatMap(mail -> LINK.matcher(mail.text()).results())
        .map(MatchResult::group)
        .toList();
  }
}
