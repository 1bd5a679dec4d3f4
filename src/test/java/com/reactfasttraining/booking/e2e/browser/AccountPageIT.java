package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account on a phone and by keyboard: made, confirmed, used, and opened again. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class AccountPageIT {

  private static final String ADDRESS = "amy.account@example.com";
  private static final String SIGN_IN = "Sign in to see your bookings";
  private static final String OWN = "Your bookings";

  @Test
  void isMadeConfirmedUsedAndOpenedAgainWithANewPassword(Product product, Visitor visitor) {
    Customer customer = ManageIT.confirmed(product, "Amy Account", 1);
    Keyboard keys = new Keyboard(visitor.page());
    registers(visitor, keys);
    confirms(product, visitor, keys, customer);
    signsOutAndIsRefused(visitor, keys);
    choosesAnotherPassword(product, visitor, keys);
  }

  private static void registers(Visitor visitor, Keyboard keys) {
    visitor.opens("/").reads(Wizard.COURSES);
    keys.goesTo(visitor.link(OWN)).press("Enter");
    visitor.arrivesAt(SIGN_IN).inspects("40-sign-in");
    keys.goesTo(visitor.link("Make an account")).press("Enter");
    visitor.arrivesAt("Make an account");
    keys.goesTo(visitor.button("Make my account")).press("Enter");
    visitor.isTold(
        "Enter your name",
        "Enter your e-mail address",
        "Choose a password of 12 to 128 characters");
    visitor.inspects("41-register-errors");
    keys.goesTo(visitor.field("Your full name")).type("Amy Account");
    keys.goesTo(visitor.field("E-mail address")).type(ADDRESS);
    keys.goesTo(visitor.field("Choose a password")).type("a long enough phrase");
    keys.press("Enter");
    visitor.arrivesAt(OWN);
    visitor.page().getByText("Confirm your e-mail address").waitFor();
    visitor.inspects("42-unconfirmed");
  }

  private static void confirms(Product product, Visitor visitor, Keyboard keys, Customer customer) {
    visitor.opens(link(product, "/confirm-email#[\\w-]+"));
    visitor.reads("Your e-mail address is confirmed").inspects("43-confirmed");
    keys.goesTo(visitor.link("See your bookings")).press("Enter");
    visitor.arrivesAt(OWN);
    visitor.page().getByText("Booking " + customer.reference()).waitFor();
    visitor.inspects("44-own-bookings");
    keys.goesTo(visitor.page().locator(".own-bookings a").first()).press("Enter");
    visitor.arrivesAt("Booking " + customer.reference());
    assertThat(visitor.page().locator("main")).containsText("Confirmed");
    visitor.button("Invoice INV-").waitFor();
  }

  private static void signsOutAndIsRefused(Visitor visitor, Keyboard keys) {
    visitor.expectsAnswer(401);
    visitor.follows(OWN);
    visitor.arrivesAt(OWN);
    keys.goesTo(visitor.button("Sign out")).press("Enter");
    visitor.arrivesAt(SIGN_IN);
    keys.goesTo(visitor.field("E-mail address")).type(ADDRESS);
    keys.goesTo(visitor.field("Password")).type("some other phrase");
    keys.press("Enter");
    visitor.page().locator(".error-summary").waitFor();
    visitor.inspects("45-sign-in-refused");
    visitor.field("Password").fill("a long enough phrase");
    keys.goesTo(visitor.button("Sign in")).press("Enter");
    visitor.arrivesAt(OWN);
    visitor.presses("Sign out");
    visitor.arrivesAt(SIGN_IN);
  }

  private static void choosesAnotherPassword(Product product, Visitor visitor, Keyboard keys) {
    keys.goesTo(visitor.link("I have forgotten my password")).press("Enter");
    visitor.arrivesAt("Choose a new password");
    keys.goesTo(visitor.button("Send me the link")).press("Enter");
    visitor.isTold("Enter your e-mail address");
    visitor.inspects("46-forgotten-errors");
    keys.goesTo(visitor.field("E-mail address")).type(ADDRESS).press("Enter");
    visitor.arrivesAt("Check your e-mail").inspects("46-forgotten-sent");
    visitor.opens(link(product, "/set-password#[\\w-]+")).reads("Choose a new password");
    keys.goesTo(visitor.button("Save and sign in")).press("Enter");
    visitor.isTold("Choose a password of 12 to 128 characters");
    visitor.inspects("47-new-password-errors");
    keys.goesTo(visitor.field("New password")).type("quite another phrase").press("Enter");
    visitor.arrivesAt(OWN);
    visitor.page().locator(".own-bookings").waitFor();
  }

  private static String link(Product product, String pattern) {
    Pattern link = Pattern.compile(pattern);
    product.await(() -> !find(product, link).isEmpty());
    return find(product, link);
  }

  private static String find(Product product, Pattern link) {
    return product.mailsTo(ADDRESS).stream()
        .flatMap(mail -> link.matcher(mail.text()).results())
        .map(MatchResult::group)
        .findFirst()
        .orElse("");
  }
}
