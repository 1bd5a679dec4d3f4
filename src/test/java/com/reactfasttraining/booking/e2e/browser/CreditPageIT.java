package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.CreditHolder;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A credit on a phone and by the keyboard: chosen, found again, and paid with. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class CreditPageIT {

  @Test
  void isChosenByKeyboardAndPaysABookingAndAPartOfAnother(Product product, Visitor visitor) {
    Customer holder = CreditHolder.stranded(product, "Keys Credit", 2);
    String code = chooses(visitor, holder);

    visitor.expectsAnswer(422);
    Wizard wizard = new Wizard(visitor).holds(1).introduces("Whole Credit");
    wizard.goesOn(Wizard.NEEDS).goesOn(Wizard.REVIEW);
    paysWith(visitor, "0000-0000-0000-0000");
    visitor.isTold("We do not know this code. Check it, or leave it out and pay by card.");
    visitor.inspects("33-review-wrong-credit");
    visitor.field("Code of your credit").fill(code.toLowerCase(java.util.Locale.ROOT));
    visitor.presses("Accept and continue to payment");
    wizard.isConfirmed();
    visitor.inspects("34-confirmed-by-credit");

    wizard.holds(2).introduces("Part Credit", "Guest Credit");
    wizard.goesOn(Wizard.NEEDS).goesOn(Wizard.REVIEW);
    paysWith(visitor, code);
    visitor.arrivesAt(Wizard.PAYMENT);
    wizard.seesCardForm();
    Locator share = visitor.page().locator("section").filter(with("Paid by your credit"));
    assertThat(share).containsText("£85.00");
    visitor.inspects("35-payment-with-credit");
    visitor.presses("Pay all of it by card instead");
    assertThat(share).hasCount(0);
    visitor.follows("Back to your answers");
    visitor.arrivesAt(Wizard.REVIEW);
    paysWith(visitor, code);
    visitor.arrivesAt(Wizard.PAYMENT);
    assertThat(share).containsText("To pay by card");
    wizard.seesCardForm().paysWith("4242 4242 4242 4242").isConfirmed();

    visitor.opens(holder.privateLink()).reads("Booking " + holder.reference());
    visitor.page().getByText("All of it is used or paid out.").waitFor();
    visitor.inspects("36-credit-used");
  }

  private static String chooses(Visitor visitor, Customer holder) {
    Keyboard keys = new Keyboard(visitor.page());
    visitor.opens(holder.privateLink()).reads("Booking " + holder.reference());
    keys.goesTo(visitor.link("Choose what you would like instead")).press("Enter");
    visitor.arrivesAt("We had to cancel your course");
    Locator credit = visitor.field("Cancel and keep £170.00 as a credit");
    credit.waitFor();
    visitor.inspects("32-rescue-with-credit");
    keys.goesTo(visitor.page().locator("input[type=radio]").first()).press("ArrowUp");
    assertThat(credit).isChecked();
    keys.goesTo(visitor.button("Confirm my choice")).press("Enter");
    visitor.reads("Booking " + holder.reference());
    visitor.page().getByText("your credit is ready").waitFor();
    Locator card =
        visitor
            .page()
            .getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Your credit").setExact(true));
    String code = card.locator("dd").first().textContent();
    visitor.inspects("32-booking-with-credit");
    return code;
  }

  private static void paysWith(Visitor visitor, String code) {
    Keyboard keys = new Keyboard(visitor.page());
    visitor.button("Accept and continue").waitFor();
    keys.goesTo(visitor.page().locator("summary").filter(with("I have a credit"))).press("Enter");
    keys.goesTo(visitor.field("Code of your credit")).type(code);
    keys.goesTo(visitor.field("I have read and accept")).press("Space");
    keys.goesTo(visitor.button("Accept and continue")).press("Enter");
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
