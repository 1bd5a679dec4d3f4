package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole booking with keys alone; focus is always where the next thing happens. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class KeyboardIT {

  private static final String KIM = "Kim Keys";

  @Test
  void booksWithoutAMouse(Visitor visitor) {
    Wizard wizard = new Wizard(visitor);
    Keyboard keys = new Keyboard(visitor.page());
    choosesSession(visitor, keys);
    entersAttendees(visitor, wizard, keys);
    statesNeeds(visitor, wizard, keys);
    acceptsTerms(visitor, keys);
    pays(visitor, wizard, keys);
    visitor.arrivesAt(Wizard.CONFIRMED);
    assertThat(wizard.papers()).hasCount(4);
    keys.goesTo(visitor.button("Invoice"));
    visitor.page().waitForDownload(() -> keys.press("Enter"));
  }

  private static void choosesSession(Visitor visitor, Keyboard keys) {
    visitor.opens("/").reads(Wizard.COURSES);
    visitor.link(Wizard.COURSE).waitFor();
    keys.goesTo(visitor.link("Skip to main content")).press("Enter");
    keys.goesTo(visitor.field("Search by course or town")).type("first aid at work");
    assertThat(visitor.field("Search by course or town")).hasValue("first aid at work");
    keys.goesTo(visitor.link(Wizard.COURSE)).press("Enter");
    visitor.arrivesAt(Wizard.COURSE);
    visitor.button("Book 1 seat").waitFor();
    keys.goesTo(visitor.field("How many people?")).type("2");
    keys.goesTo(visitor.button("Book 2 seats")).press("Enter");
    visitor.arrivesAt(Wizard.ATTENDEES);
  }

  private static void entersAttendees(Visitor visitor, Wizard wizard, Keyboard keys) {
    keys.goesTo(visitor.button("Continue")).press("Enter");
    visitor.isTold(
        "Enter your name",
        "Enter your e-mail address",
        "Enter the name of attendee 1",
        "Enter the name of attendee 2");
    keys.goesTo(visitor.link("Enter your name")).press("Enter");
    assertThat(visitor.field("Your full name")).isFocused();
    keys.type(KIM);
    keys.goesTo(visitor.field("E-mail address")).type(Wizard.address(KIM));
    keys.goesTo(visitor.field("I am one of the attendees")).press("Space");
    keys.goesTo(wizard.person(2).getByRole(AriaRole.BUTTON)).press("Enter");
    assertThat(wizard.person(2)).hasCount(0);
    assertThat(visitor.page().locator("#attendees-title")).isFocused();
    keys.goesTo(visitor.button("Add another attendee")).press("Enter");
    assertThat(wizard.person(2).getByLabel("Full name")).isFocused();
    keys.type("Guest Keys");
    keys.goesTo(visitor.button("Continue")).press("Enter");
    visitor.arrivesAt(Wizard.NEEDS);
  }

  private static void statesNeeds(Visitor visitor, Wizard wizard, Keyboard keys) {
    Locator kim = wizard.needsOf(KIM);
    keys.goesTo(kim.getByLabel("No", new Locator.GetByLabelOptions().setExact(true)));
    keys.press("ArrowDown");
    keys.goesTo(kim.locator("summary").filter(with("Sight"))).press("Enter");
    keys.goesTo(kim.getByLabel("Large print")).press("Space");
    keys.goesTo(kim.getByLabel("agrees that we keep")).press("Space");
    keys.goesTo(visitor.button("Continue")).press("Enter");
    visitor.arrivesAt(Wizard.REVIEW);
    assertThat(visitor.page().locator("main")).containsText("Large print");
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void acceptsTerms(Visitor visitor, Keyboard keys) {
    visitor.button("Accept and continue").waitFor();
    keys.goesTo(visitor.page().locator("summary").filter(with("Read the"))).press("Enter");
    keys.goesTo(visitor.field("I have read and accept")).press("Space");
    keys.goesTo(visitor.button("Accept and continue")).press("Enter");
    visitor.arrivesAt(Wizard.PAYMENT);
  }

  private static void pays(Visitor visitor, Wizard wizard, Keyboard keys) {
    wizard.seesCardForm();
    keys.goesTo(wizard.cardField("Card number")).type("4000000000003220");
    keys.goesTo(wizard.cardField("Expiry date")).type("1234");
    keys.goesTo(wizard.cardField("Security code")).type("123");
    keys.goesTo(visitor.button("Pay £")).press("Enter");
    Locator approve =
        wizard
            .bank()
            .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Approve"));
    assertThat(approve).isFocused();
    keys.press("Enter");
  }
}
