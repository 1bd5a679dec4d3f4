package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The customer pages from the course to the confirmation, with what a person does on each. */
final class Wizard {

  static final String COURSES = "First aid and safety courses";
  static final String COURSE = "Emergency First Aid at Work";
  static final String ATTENDEES = "Who is booking and who is coming?";
  static final String NEEDS = "Does anybody need something arranged?";
  static final String REVIEW = "Check your answers";
  static final String PAYMENT = "Pay by card";
  static final String CONFIRMED = "Your booking is confirmed";

  private final Visitor visitor;

  Wizard(Visitor visitor) {
    this.visitor = visitor;
  }

  /** From the list of courses to the form of attendees, with seats held. */
  Wizard holds(int seats) {
    visitor.opens("/").reads(COURSES).follows(COURSE);
    visitor.arrivesAt(COURSE);
    return takes(seats);
  }

  /** On the page of a course: the first date with room. */
  Wizard takes(int seats) {
    visitor.field("How many people?").selectOption(String.valueOf(seats));
    visitor.presses(seats == 1 ? "Book 1 seat" : "Book " + seats + " seats");
    visitor.arrivesAt(ATTENDEES);
    return this;
  }

  /** Somebody who comes too; further seats go to the guests. */
  Wizard introduces(String booker, String... guests) {
    visitor.field("Your full name").fill(booker);
    visitor.field("E-mail address").fill(address(booker));
    visitor.field("I am one of the attendees").check();
    for (int i = 0; i < guests.length; i++) {
      Locator person = person(i + 2);
      person.getByLabel("Full name").fill(guests[i]);
      person.getByLabel("E-mail address").fill(address(guests[i]));
    }
    return this;
  }

  Locator person(int number) {
    return visitor.group("Attendee " + number);
  }

  static String address(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.com";
  }

  Wizard goesOn(String nextHeading) {
    visitor.presses("Continue");
    visitor.arrivesAt(nextHeading);
    return this;
  }

  /** The choice of yes or no, and what follows a yes, for one person. */
  Locator needsOf(String name) {
    Locator question = visitor.group("Does " + name + " need anything arranged?");
    return visitor
        .page()
        .locator("section.person")
        .filter(new Locator.FilterOptions().setHas(question));
  }

  Wizard acceptsTerms() {
    visitor.field("I have read and accept the booking terms").check();
    visitor.presses("Accept and continue to payment");
    visitor.arrivesAt(PAYMENT);
    return this;
  }

  /** From held seats to the card form, for somebody who comes alone. */
  Wizard reachesPayment(String booker) {
    holds(1).introduces(booker).goesOn(NEEDS).goesOn(REVIEW).acceptsTerms();
    seesCardForm();
    return this;
  }

  Wizard seesCardForm() {
    assertThat(cardField("Card number")).isEditable();
    return this;
  }

  Wizard paysWith(String card) {
    cardField("Card number").fill(card);
    cardField("Expiry date").fill("12/34");
    cardField("Security code").fill("123");
    visitor.presses("Pay £");
    return this;
  }

  Locator cardField(String label) {
    return visitor.page().frameLocator(".card-form iframe").getByLabel(label);
  }

  Wizard approvesAtBank() {
    bank()
        .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Approve"))
        .click();
    return this;
  }

  FrameLocator bank() {
    return visitor.page().frameLocator("dialog iframe");
  }

  Wizard isConfirmed() {
    visitor.arrivesAt(CONFIRMED);
    return this;
  }

  Locator countdown() {
    return visitor.page().getByRole(AriaRole.TIMER);
  }

  Locator steps() {
    return visitor
        .page()
        .getByRole(AriaRole.LISTITEM)
        .and(visitor.page().locator("[aria-current=step]"));
  }

  String reference() {
    return visitor.page().locator(".reference").textContent();
  }

  Locator papers() {
    return visitor
        .page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Your papers"))
        .getByRole(AriaRole.BUTTON);
  }
}
