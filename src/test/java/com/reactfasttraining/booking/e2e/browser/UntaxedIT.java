package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever books a course without VAT reads so beside each price, and never that VAT is in it. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class UntaxedIT {

  @AfterEach
  void taxAgain(Product product) {
    tax(product, "STANDARD", 2000);
  }

  @Test
  void anExemptCourseIsExemptFromTheListToTheOwnBooking(Product product, Visitor visitor) {
    tax(product, "EXEMPT", 0);
    Wizard wizard = new Wizard(visitor);
    visitor.opens("/").reads(Wizard.COURSES);
    visitor.link(Wizard.COURSE).waitFor();
    assertThat(main(visitor)).containsText("£85.00 VAT exempt");
    visitor.inspects("12-exempt-courses").follows(Wizard.COURSE);
    visitor.arrivesAt(Wizard.COURSE);
    visitor.button("Book 1 seat").waitFor();
    assertThat(main(visitor)).containsText("each, VAT exempt");
    isNowhereTaxed(visitor);
    visitor.inspects("12-exempt-course");
    wizard.takes(1).introduces("Eve Exempt");
    visitor.page().getByText("Add a company or billing address").click();
    visitor.field("Company").fill("Harbour Works Ltd");
    visitor.field("VAT number").fill("gb 999 9999 73");
    visitor.inspects("12-exempt-attendees");
    wizard.goesOn(Wizard.NEEDS).goesOn(Wizard.REVIEW);
    assertThat(main(visitor)).containsText("GB999999973");
    assertThat(visitor.page().locator(".booking-aside")).containsText("Exempt");
    isNowhereTaxed(visitor);
    visitor.inspects("12-exempt-review");
    wizard.acceptsTerms().seesCardForm();
    assertThat(main(visitor)).containsText("To pay: £85.00 VAT exempt");
    visitor.inspects("12-exempt-payment");
    wizard.paysWith("4242 4242 4242 4242").isConfirmed();
    visitor.follows("See your booking");
    visitor.page().getByText("Papers").first().waitFor();
    assertThat(main(visitor)).containsText("Exempt");
    visitor.inspects("12-exempt-booking");
  }

  private static void isNowhereTaxed(Visitor visitor) {
    assertThat(main(visitor)).not().containsText("incl. VAT");
    assertThat(main(visitor)).not().containsText("of which VAT");
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static void tax(Product product, String treatment, int rate) {
    product
        .records()
        .change(
            "update courses set vat_treatment = ?, vat_rate_basis_points = ?" + " where title = ?",
            treatment,
            rate,
            Wizard.COURSE);
  }
}
