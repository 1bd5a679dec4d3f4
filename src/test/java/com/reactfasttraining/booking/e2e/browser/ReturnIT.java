package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever reloads, goes back or comes again later finds everything as it was left. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class ReturnIT {

  private static final String RAY = "Ray Return";

  @Test
  void reloadingAndGoingBackLoseNothing(Visitor visitor) {
    Wizard wizard = new Wizard(visitor).holds(2).introduces(RAY, "Guest Return");
    visitor.page().reload();
    hasPeople(visitor, wizard);

    wizard.goesOn(Wizard.NEEDS);
    Locator ray = wizard.needsOf(RAY);
    ray.getByLabel("Yes").check();
    ray.getByLabel("in your own words").fill("A firm chair");
    ray.getByLabel("agrees that we keep").check();
    visitor.page().goBack();
    visitor.reads(Wizard.ATTENDEES);
    hasPeople(visitor, wizard);
    visitor.page().goForward();
    visitor.reads(Wizard.NEEDS);
    visitor.page().reload();
    assertThat(ray.getByLabel("Yes")).isChecked();
    assertThat(ray.getByLabel("in your own words")).hasValue("A firm chair");
    assertThat(ray.getByLabel("agrees that we keep")).isChecked();

    wizard.goesOn(Wizard.REVIEW);
    visitor.page().reload();
    visitor.reads(Wizard.REVIEW);
    assertThat(visitor.page().locator("main")).containsText("A firm chair");
    wizard.acceptsTerms().seesCardForm();
    visitor.page().reload();
    wizard.seesCardForm();
    visitor.page().goBack();
    visitor.reads(Wizard.REVIEW);
    visitor.page().goBack();
    visitor.reads(Wizard.NEEDS);
    assertThat(ray.getByLabel("in your own words")).hasValue("A firm chair");
    visitor.page().goBack();
    visitor.reads(Wizard.ATTENDEES);
    hasPeople(visitor, wizard);
    wizard.goesOn(Wizard.NEEDS).goesOn(Wizard.REVIEW).acceptsTerms().seesCardForm();
    wizard.paysWith("4242 4242 4242 4242").isConfirmed();
    visitor.page().reload();
    visitor.reads(Wizard.CONFIRMED);
    assertThat(wizard.papers()).hasCount(4);
  }

  private static void hasPeople(Visitor visitor, Wizard wizard) {
    assertThat(visitor.field("Your full name")).hasValue(RAY);
    assertThat(visitor.field("E-mail address")).hasValue(Wizard.address(RAY));
    assertThat(visitor.field("I am one of the attendees")).isChecked();
    assertThat(wizard.person(2).getByLabel("Full name")).hasValue("Guest Return");
  }

  @Test
  void theListOfCoursesLeadsBackToAnUnfinishedBooking(Visitor visitor) {
    Wizard wizard = new Wizard(visitor).holds(1).introduces(RAY);
    visitor.opens("/").reads(Wizard.COURSES);
    visitor.link("Continue your booking").waitFor();
    visitor.inspects("1-courses-unfinished");
    visitor.follows("Continue your booking");
    visitor.arrivesAt(Wizard.ATTENDEES);
    wizard.goesOn(Wizard.NEEDS).goesOn(Wizard.REVIEW);
    visitor.opens("/").reads(Wizard.COURSES);
    visitor.follows("Continue your booking");
    visitor.arrivesAt(Wizard.REVIEW);
    wizard.acceptsTerms().seesCardForm();
    visitor.opens("/").reads(Wizard.COURSES);
    visitor.follows("Continue your booking");
    visitor.arrivesAt(Wizard.PAYMENT);
    wizard.seesCardForm();
  }

  @Test
  void aHoldThatEndedShowsTheWayOnAndKeepsWhatWasTyped(Product product, Visitor visitor) {
    visitor.page().clock().install();
    Wizard wizard = new Wizard(visitor).holds(1).introduces(RAY);
    visitor.page().clock().fastForward("14:10");
    assertThat(wizard.countdown()).hasText(Pattern.compile("0:[345]\\d"));
    visitor.page().getByText("1 minute left to finish your booking").waitFor();
    visitor.inspects("3-attendees-late");
    product.records().endHold(reference(visitor));
    visitor.page().clock().fastForward("01:00");
    visitor.arrivesAt("Your hold has ended");
    visitor.inspects("3-hold-ended");
    visitor.follows("Choose a date again");
    visitor.arrivesAt(Wizard.COURSE);
    wizard.takes(1);
    assertThat(visitor.field("Your full name")).hasValue(RAY);
    assertThat(visitor.field("I am one of the attendees")).isChecked();
    wizard.goesOn(Wizard.NEEDS);
  }

  private static String reference(Visitor visitor) {
    Matcher address = Pattern.compile("/book/(\\w+)/").matcher(visitor.page().url());
    return address.find() ? address.group(1) : "";
  }
}
