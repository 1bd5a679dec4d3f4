package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff change on a caller's behalf, with keys alone: cancel, move, rescue. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class StaffChangesIT {

  @Test
  void anAttendeeIsCancelledForACaller(Product product, Visitor visitor) {
    Customer customer = ManageIT.confirmed(product, "Cal Caller", 2);
    Keyboard keys = opens(visitor, customer);
    keys.goesTo(visitor.link("Cancel seats or all")).press("Enter");
    visitor.reads("Cancel booking " + customer.reference()).inspects("admin-20-cancel");
    keys.goesTo(visitor.field("Cal Caller Guest 2")).press("Space");
    keys.goesTo(visitor.button("Show what it comes to")).press("Enter");
    visitor.page().getByText("It cannot be undone.").waitFor();
    assertThat(visitor.page().locator("main")).containsText("£85.00");
    visitor.inspects("admin-20-cancel-quote");
    keys.goesTo(visitor.button("Cancel now")).press("Enter");
    visitor.reads("Booking " + customer.reference());
    assertThat(new StaffPages(visitor).part("Attendees")).not().containsText("Guest 2");
  }

  @Test
  void aCallersBookingWaitsForItsRestAndThenMoves(Product product, Visitor visitor) {
    Customer customer = ManageIT.confirmed(product, "Mel Caller", 1);
    String dear = product.records().newSession(3);
    product.records().setPrice(dear, 10_000);
    product.records().postpone(dear, 1);
    Keyboard keys = opens(visitor, customer);
    keys.goesTo(visitor.link("Move to another date")).press("Enter");
    visitor.reads("Move booking " + customer.reference()).inspects("admin-21-transfer");
    asks(visitor, keys, "£100.00");
    visitor.page().getByText("Nothing moves before it is paid.").waitFor();
    visitor.inspects("admin-21-transfer-quote");
    keys.goesTo(visitor.button("Move the booking")).press("Enter");
    visitor.reads("Booking " + customer.reference()).inspects("admin-21-transfer-waits");
    product.await(
        () ->
            product.mailsTo("mel.caller@example.com").stream()
                .anyMatch(mail -> mail.subject().startsWith("To be paid")));

    visitor.follows("Move to another date");
    visitor.page().getByText("A move waits to be paid for").waitFor();
    visitor.inspects("admin-21-transfer-waiting");
    keys.goesTo(visitor.button("Call it off")).press("Enter");
    visitor.page().getByText("Choose a date").waitFor();
    asks(visitor, keys, "£85.00");
    keys.goesTo(visitor.button("Move the booking")).press("Enter");
    visitor.reads("Booking " + customer.reference());
    assertThat(new StaffPages(visitor).part("History")).containsText("moved");
  }

  @Test
  void whoeverLostTheirSessionIsMovedByStaff(Product product, Visitor visitor) {
    String lost = product.records().newSession(4);
    String other = product.records().newSession(4);
    product.records().postpone(other, 2);
    Customer customer = product.customer().holds(lost, 1).fillsIn("Rae Rescue").checksOut();
    customer.pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    visitor.opens("/admin/catalogue/cancel-session.xhtml?id=" + lost);
    new StaffPages(visitor).signsIn("STAFF");
    visitor.page().locator("main").waitFor();
    visitor.inspects("admin-22-cancel-session");
    Keyboard keys = new Keyboard(visitor.page());
    keys.goesTo(visitor.button("Cancel the session")).press("Enter");
    visitor.page().getByText("The session is cancelled.").waitFor();
    visitor.inspects("admin-22-session-cancelled");

    keys.goesTo(visitor.link("Cancelled sessions")).press("Enter");
    visitor.reads("Answers after cancelled sessions").inspects("admin-22-rescues");
    String reference = customer.reference();
    Locator row = new StaffPages(visitor).rowOf(reference);
    keys.goesTo(row.getByRole(AriaRole.LINK).last()).press("Enter");
    visitor.reads("What would they like instead?").inspects("admin-22-rescue");
    keys.goesTo(visitor.button("Move to")).press("Enter");
    visitor.page().getByText("Moved. The booking stands for").waitFor();
    visitor.inspects("admin-22-rescue-moved");
    visitor.opens("/admin/booking/rescues.xhtml?show=ANSWERED");
    new StaffPages(visitor).rowOf(reference).waitFor();
    visitor.inspects("admin-22-rescues-answered");
  }

  private static Keyboard opens(Visitor visitor, Customer customer) {
    visitor.opens("/admin/booking/booking.xhtml?reference=" + customer.reference());
    new StaffPages(visitor).signsIn("STAFF");
    visitor.reads("Booking " + customer.reference());
    return new Keyboard(visitor.page());
  }

  /** The first date at the price. */
  private static void asks(Visitor visitor, Keyboard keys, String price) {
    Locator row =
        new StaffPages(visitor)
            .rows()
            .filter(new Locator.FilterOptions().setHasText(price))
            .first();
    row.getByRole(AriaRole.BUTTON).focus();
    keys.press("Enter");
    visitor
        .page()
        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What it comes to"))
        .waitFor();
  }
}
