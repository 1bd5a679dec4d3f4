package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a booker does after booking, on a phone and with the private link of the mail. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class ManageIT {

  @Test
  void aSeatIsGivenToSomebodyElseByKeyboard(Product product, Visitor visitor) {
    Customer customer = confirmed(product, "Mia Manage", 2);
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    visitor.page().getByText("If you cancel").waitFor();
    visitor.inspects("20-manage");
    Keyboard keys = new Keyboard(visitor.page());
    keys.goesTo(visitor.link("Change or add names")).press("Enter");
    visitor.arrivesAt("Who is coming?");
    visitor.inspects("21-people");
    Locator guest = visitor.group("Attendee 2");
    guest.getByLabel("Full name").fill("");
    visitor.presses("Save");
    visitor.isTold("Enter the name of attendee 2");
    guest.getByLabel("Full name").fill("Swap Guest");
    guest.getByLabel("E-mail address").fill("swap.guest@example.com");
    keys.goesTo(visitor.button("Save")).press("Enter");
    visitor.arrivesAt("Booking " + customer.reference());
    assertThat(visitor.page().getByRole(AriaRole.STATUS).first())
        .containsText("Your changes are saved");
    assertThat(visitor.page().locator("main")).containsText("Swap Guest");
    product.await(() -> product.mailsTo("swap.guest@example.com").size() == 1);
  }

  @Test
  void accessNeedsAreChangedByKeyboard(Product product, Visitor visitor) {
    Customer customer = confirmed(product, "Nia Needs", 1);
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    Keyboard keys = new Keyboard(visitor.page());
    keys.goesTo(visitor.link("Change access needs")).press("Enter");
    visitor.arrivesAt("What needs to be arranged?");
    Locator nia = new Wizard(visitor).needsOf("Nia Needs");
    keys.goesTo(nia.getByLabel("No", new Locator.GetByLabelOptions().setExact(true)));
    keys.press("ArrowDown");
    keys.goesTo(visitor.button("Save")).press("Enter");
    visitor.isTold("Say what Nia Needs needs, or choose “No”");
    visitor.inspects("29-needs-errors");
    keys.goesTo(nia.getByLabel("in your own words")).type("A firm chair");
    keys.goesTo(nia.getByLabel("agrees that we keep")).press("Space");
    keys.goesTo(visitor.button("Save")).press("Enter");
    visitor.arrivesAt("Booking " + customer.reference());
    assertThat(visitor.page().locator("main")).containsText("A firm chair");
  }

  @Test
  void aNameMayFollowAfterBooking(Product product, Visitor visitor) {
    Customer customer = product.customer().holds(product.records().newSession(6), 2);
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    visitor.follows("Continue your booking");
    visitor.arrivesAt(Wizard.ATTENDEES);
    Wizard wizard = new Wizard(visitor).introduces("Later Booker");
    wizard.person(2).getByLabel("I will give this name later").check();
    wizard.goesOn(Wizard.NEEDS).goesOn(Wizard.REVIEW);
    assertThat(visitor.page().locator("main")).containsText("Name to follow");
    wizard.acceptsTerms().seesCardForm().paysWith("4242 4242 4242 4242").isConfirmed();
    visitor.follows("See your booking");
    visitor.page().getByText("1 name still to follow").waitFor();
    visitor.inspects("22-names-missing");
  }

  @Test
  void anAttendeeIsCancelledAtTheRefundThatWasShown(Product product, Visitor visitor) {
    Customer customer = confirmed(product, "Cara Cancel", 2);
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    Keyboard keys = new Keyboard(visitor.page());
    keys.goesTo(visitor.link("Cancel attendees")).press("Enter");
    visitor.arrivesAt("Cancel");
    visitor.page().getByText("£170.00").first().waitFor();
    keys.goesTo(visitor.field("Everybody: the whole booking")).press("ArrowDown");
    visitor.presses("Cancel these attendees");
    visitor.isTold("Choose who is to be cancelled");
    visitor.inspects("23-cancel-errors");
    keys.goesTo(visitor.field("Cara Cancel Guest 2")).press("Space");
    visitor.page().getByText("£85.00").first().waitFor();
    assertThat(visitor.page().locator(".error-summary")).hasCount(0);
    visitor.inspects("23-cancel");
    keys.goesTo(visitor.button("Cancel these attendees")).press("Enter");
    visitor.arrivesAt("Booking " + customer.reference());
    assertThat(visitor.page().locator("main")).not().containsText("Cara Cancel Guest 2");
    product.awaitQuiet();
    int refunded =
        product
            .records()
            .number(
                "select p.refunded_minor from payments p join bookings b on b.id = p.booking_id"
                    + " where b.reference = ?",
                customer.reference());
    assertThat(refunded).isEqualTo(8500);
  }

  @Test
  void theWholeBookingIsCancelledAndStaysReadable(Product product, Visitor visitor) {
    Customer customer = confirmed(product, "Al Gone", 1);
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    visitor.follows("Cancel attendees");
    visitor.arrivesAt("Cancel");
    visitor.page().getByText("£85.00").first().waitFor();
    visitor.presses("Cancel the whole booking");
    visitor.arrivesAt("Booking " + customer.reference());
    assertThat(visitor.page().locator("main")).containsText("Cancelled");
    visitor.inspects("24-cancelled");
  }

  static Customer confirmed(Product product, String name, int seats) {
    Customer customer = product.customer().holds(product.records().newSession(6), seats);
    customer.fillsIn(name).checksOut().pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }
}
