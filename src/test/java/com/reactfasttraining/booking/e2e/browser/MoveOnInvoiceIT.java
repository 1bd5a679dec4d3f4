package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.PayingCompany;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a company pays on invoice moves, for the booker on a phone and for staff; venues move too.
 */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class MoveOnInvoiceIT {

  private static final String MOVE = "Move to another date";

  @Test
  void theBookerSeesWhatTheInvoicesBecomeAndMovesAtOnce(Product product, Visitor visitor) {
    Customer customer = PayingCompany.booked(product, "Ivy Invoice");
    String dear = session(product, 10_000);
    String cheap = session(product, 5000);
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    visitor.follows(MOVE);
    visitor.arrivesAt(MOVE);
    date(visitor, cheap).check();
    visitor.page().getByText("Off the invoice").waitFor();
    visitor.inspects("35-move-on-invoice-cheaper");
    date(visitor, dear).check();
    visitor.page().getByText("Further invoice").waitFor();
    visitor.inspects("35-move-on-invoice-dearer");
    visitor.presses("Move my booking");
    visitor.arrivesAt("Booking " + customer.reference());
    visitor.page().getByText("Your booking has moved").waitFor();
  }

  @Test
  void staffSeeItTooAndMayNotMoveWhatASessionsEndHasStranded(Product product, Visitor visitor) {
    Customer customer = PayingCompany.booked(product, "Tim Telephone");
    session(product, 9900);
    visitor.opens("/admin/booking/booking.xhtml?reference=" + customer.reference());
    StaffPages staff = new StaffPages(visitor).signsIn("STAFF");
    visitor.follows(MOVE);
    visitor.reads("Move booking " + customer.reference());
    staff
        .rows()
        .filter(new Locator.FilterOptions().setHasText("£99.00"))
        .first()
        .getByRole(AriaRole.BUTTON)
        .click();
    visitor.page().getByText("The booking moves at once.").waitFor();
    visitor.inspects("admin-23-transfer-on-invoice");

    product
        .records()
        .change(
            "update sessions set state = 'CANCELLED' where id ="
                + " (select session_id from bookings where reference = ?)",
            customer.reference());
    visitor.opens("/admin/booking/booking.xhtml?reference=" + customer.reference());
    visitor.reads("Booking " + customer.reference()).inspects("admin-23-session-cancelled");
    assertThat(visitor.link(MOVE)).hasCount(0);
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    visitor.link("Cancel attendees").waitFor();
    visitor.inspects("36-session-cancelled");
    assertThat(visitor.link(MOVE)).hasCount(0);
  }

  @Test
  void staffSeeHowManyAreToldBeforeAVenueMoves(Product product, Visitor visitor) {
    Customer customer = ManageIT.confirmed(product, "Vera Venue", 2);
    product
        .records()
        .change(
            "insert into venues (code, name, address, town, postcode)"
                + " values ('moving-hall', 'Moving Hall', '1 Made-up Road', 'Leeds', 'LS99 1ZZ')");
    product
        .records()
        .change(
            "update sessions set venue_id = (select id from venues where code = 'moving-hall')"
                + " where id = (select session_id from bookings where reference = ?)",
            customer.reference());
    visitor.opens("/admin/catalogue/venue.xhtml?code=moving-hall");
    new StaffPages(visitor).signsIn("STAFF");
    visitor.reads("Moving Hall");
    visitor.field("Town").fill("Nowhereton");
    Keyboard keys = new Keyboard(visitor.page());
    keys.goesTo(visitor.button("Save venue")).press("Enter");
    visitor.page().getByText("told by mail when you save this").waitFor();
    visitor.inspects("admin-24-venue-asks");
    keys.goesTo(visitor.button("Save and tell them")).press("Enter");
    visitor.page().getByText("The venue is saved.").waitFor();
    visitor.inspects("admin-24-venue-told");
    product.await(
        () ->
            product.mailsTo("vera.venue@example.com").stream()
                .anyMatch(mail -> mail.subject().startsWith("Your course has changed")));
  }

  private static String session(Product product, int price) {
    String session = product.records().newSession(3);
    product.records().setPrice(session, price);
    product.records().postpone(session, 9);
    return session;
  }

  /** The first of the list bears the name of the whole group. */
  private static Locator date(Visitor visitor, String session) {
    visitor.page().locator("#sessionId").waitFor();
    return visitor.page().locator("#sessionId-" + session + ", #sessionId").last();
  }
}
