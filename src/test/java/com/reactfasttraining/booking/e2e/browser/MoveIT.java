package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A booker moves to another date on a phone, whatever that costs more or less. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class MoveIT {

  private static final String MOVE = "Move to another date";
  private static final String PAY = "Pay for your new date";
  private static final int MOST_DATES = 80;

  @Test
  void theSamePriceMovesAtOnce(Product product, Visitor visitor) {
    Customer customer = ManageIT.confirmed(product, "Mo Move", 1);
    String to = session(product, 8500);
    opens(visitor, customer);
    visitor.presses("Move my booking");
    visitor.isTold("Choose the new date");
    visitor.inspects("25-move-errors");
    date(visitor, to).check();
    assertThat(visitor.page().locator(".error-summary")).hasCount(0);
    visitor.page().getByText("Nothing").waitFor();
    visitor.inspects("25-move");
    visitor.presses("Move my booking");
    hasMoved(visitor, customer);
  }

  @Test
  void aCheaperDateShowsWhatComesBackAndGivesItBack(Product product, Visitor visitor) {
    Customer customer = ManageIT.confirmed(product, "Chip Cheaper", 1);
    String to = session(product, 5000);
    opens(visitor, customer);
    date(visitor, to).check();
    visitor.page().getByText("You get back").waitFor();
    assertThat(part(visitor, "What it costs")).containsText("£35.00");
    visitor.presses("Move my booking");
    hasMoved(visitor, customer);
    assertThat(part(visitor, "Price")).containsText("£35.00");
    assertThat(part(visitor, "Price")).containsText("£50.00");
  }

  @Test
  void aDearerDateIsPaidForByKeyboardWithTheBankAsking(Product product, Visitor visitor) {
    visitor.expectsAnswer(402);
    Customer customer = ManageIT.confirmed(product, "Dee Dearer", 1);
    String to = session(product, 10_000);
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    Keyboard keys = new Keyboard(visitor.page());
    keys.goesTo(visitor.link(MOVE)).press("Enter");
    visitor.arrivesAt(MOVE);
    choosesByArrows(visitor, keys, date(visitor, to));
    visitor.button("pay the rest").waitFor();
    assertThat(part(visitor, "What it costs")).containsText("£15.00");
    visitor.inspects("25-move-dearer");
    keys.goesTo(visitor.button("Keep these seats and pay the rest")).press("Enter");

    visitor.arrivesAt(PAY);
    Wizard card = new Wizard(visitor).seesCardForm();
    assertThat(part(visitor, "Your move")).containsText(inDays(37));
    visitor.inspects("32-pay-move");
    types(keys, card, "4000000000009995");
    keys.goesTo(visitor.button("Pay £15.00")).press("Enter");
    visitor.isTold(
        "Your card has insufficient funds. No money has been taken. You can try another card.");
    visitor.inspects("32-pay-move-declined");
    visitor.follows("Back to your booking");
    visitor.page().getByText("as soon as you have paid £15.00").waitFor();
    visitor.inspects("33-booking-with-a-move-to-pay");
    assertThat(part(visitor, "When and where")).containsText(inDays(30));
    keys.goesTo(visitor.link("Pay and move")).press("Enter");
    visitor.arrivesAt(PAY);
    types(keys, card.seesCardForm(), "4000000000003220");
    keys.goesTo(visitor.button("Pay £15.00")).press("Enter");
    assertThat(approve(card)).isFocused();
    keys.press("Enter");
    hasMoved(visitor, customer);
    assertThat(part(visitor, "When and where")).containsText(inDays(37));
    assertThat(part(visitor, "Price")).containsText("£100.00");
    assertThat(visitor.link("Pay and move")).hasCount(0);
  }

  @Test
  void whatIsNotPaidInTimeLapsesAndTheOldDateStands(Product product, Visitor visitor) {
    visitor.expectsAnswer(404);
    Customer customer = ManageIT.confirmed(product, "Lee Lapse", 1);
    String to = session(product, 10_000);
    visitor.page().clock().install();
    opens(visitor, customer);
    keeps(visitor, to);
    visitor.page().clock().fastForward("26:00");
    visitor.page().getByText("Less than 5 minutes left").waitFor();
    visitor.inspects("32-pay-move-late");
    product.records().endTransfer(customer.reference());
    visitor.page().clock().fastForward("05:00");
    visitor.arrivesAt("There is no move to pay for");
    visitor.inspects("34-move-lapsed");
    visitor.follows("See your booking");
    visitor.arrivesAt("Booking " + customer.reference());
    assertThat(part(visitor, "When and where")).containsText(inDays(30));
    assertThat(visitor.link("Pay and move")).hasCount(0);
    product.await(
        () ->
            product.mailsTo("lee.lapse@example.com").stream()
                .anyMatch(mail -> mail.subject().startsWith("Your booking has not moved")));
  }

  @Test
  void aMoveThatWaitsIsCalledOff(Product product, Visitor visitor) {
    Customer customer = ManageIT.confirmed(product, "Carl Off", 1);
    String to = session(product, 10_000);
    opens(visitor, customer);
    keeps(visitor, to);
    visitor.presses("Call the move off");
    visitor.arrivesAt("Booking " + customer.reference());
    visitor.page().getByText("The move is called off. Your booking stands as it was.").waitFor();
    assertThat(visitor.link("Pay and move")).hasCount(0);
    visitor.follows(MOVE);
    visitor.arrivesAt(MOVE);
  }

  private static String session(Product product, int price) {
    String session = product.records().newSession(3);
    product.records().setPrice(session, price);
    product.records().postpone(session, 7);
    return session;
  }

  private static void opens(Visitor visitor, Customer customer) {
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    visitor.follows(MOVE);
    visitor.arrivesAt(MOVE);
  }

  private static void keeps(Visitor visitor, String to) {
    date(visitor, to).check();
    visitor.presses("Keep these seats and pay the rest");
    visitor.arrivesAt(PAY);
    new Wizard(visitor).seesCardForm();
  }

  /** The first of the list bears the name of the whole group. */
  private static Locator date(Visitor visitor, String session) {
    visitor.page().locator("#sessionId").waitFor();
    return visitor.page().locator("#sessionId-" + session + ", #sessionId").last();
  }

  /** Upwards from the first, which leads to the last: the new dates are among the latest. */
  private static void choosesByArrows(Visitor visitor, Keyboard keys, Locator date) {
    keys.goesTo(visitor.page().locator("#sessionId")).press("Space");
    for (int i = 0; i < MOST_DATES && !date.isChecked(); i++) {
      keys.press("ArrowUp");
    }
    assertThat(date).isChecked();
  }

  private static void types(Keyboard keys, Wizard card, String number) {
    keys.goesTo(card.cardField("Card number")).type(number);
    keys.goesTo(card.cardField("Expiry date")).type("1234");
    keys.goesTo(card.cardField("Security code")).type("123");
  }

  private static Locator approve(Wizard card) {
    return card.bank()
        .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Approve"));
  }

  private static Locator part(Visitor visitor, String heading) {
    return new StaffPages(visitor).part(heading);
  }

  private static void hasMoved(Visitor visitor, Customer customer) {
    visitor.arrivesAt("Booking " + customer.reference());
    visitor.page().getByText("Your booking has moved").waitFor();
  }

  /** As the pages write it; sessions of tests are thirty days ahead. */
  private static String inDays(int days) {
    return LocalDate.now(ZoneId.of("Europe/London"))
        .plusDays(days)
        .format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK));
  }
}
