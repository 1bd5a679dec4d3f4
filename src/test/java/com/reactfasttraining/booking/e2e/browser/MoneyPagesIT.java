package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance looks at webhooks, at the proof of the books and at what is to be resolved. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class MoneyPagesIT {

  private static final String TAKE = "update sessions set seats_taken = ? where public_id = ?";

  @Test
  void webhooksAreSeenAtAGlance(Product product, Visitor visitor) {
    String reference = booked(product);
    visitor.opens("/admin/payment/webhooks.xhtml");
    StaffPages finance = new StaffPages(visitor).signsIn("FINANCE");
    visitor.reads("Webhooks");
    assertThat(finance.part("At a glance")).containsText("typically");
    assertThat(visitor.link(reference).first()).isVisible();
    visitor.inspects("admin-8-webhooks");
  }

  @Test
  void theProofShowsWhatIsWrongAndFinanceResolvesIt(Product product, Visitor visitor) {
    booked(product);
    String session = product.records().newSession(4);
    product.records().change(TAKE, 3, session);
    visitor.opens("/admin/invoicing/proof.xhtml");
    new StaffPages(visitor).signsIn("FINANCE");
    visitor.reads("Proof of the books");
    proves(product, visitor);
    visitor.page().getByText("Something does not add up.").waitFor();
    visitor.inspects("admin-9-proof-wrong");
    visitor.opens("/admin/payment/issues.xhtml").reads("Money to resolve");
    visitor.page().getByText(session).waitFor();
    visitor.inspects("admin-9-issues");
    visitor.page().locator("tr", byText(session)).getByRole(AriaRole.LINK).first().click();
    visitor.reads("Seats of a session do not add up");
    visitor.page().locator("textarea").fill("Counted by hand: one seat is taken.");
    visitor.presses("Add the note");
    visitor.page().getByText("The note is kept.").waitFor();
    visitor.inspects("admin-9-issue");

    product.records().change(TAKE, 0, session);
    visitor.opens("/admin/invoicing/proof.xhtml");
    proves(product, visitor);
    visitor.inspects("admin-9-proof");
    visitor.opens("/admin/payment/issues.xhtml?show=RESOLVED");
    assertThat(visitor.page().locator("tr", byText(session)).first()).isVisible();
    visitor.inspects("admin-9-issues-resolved");
  }

  private static void proves(Product product, Visitor visitor) {
    visitor.presses("Prove now");
    visitor.page().getByText("A proof is under way.").waitFor();
    product.await(
        () ->
            product.records().number("select count(*) from proof_runs where finished_at is null")
                == 0);
    visitor.page().reload();
    assertThat(visitor.button("Prove now")).isVisible();
  }

  private static Page.LocatorOptions byText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static String booked(Product product) {
    Customer customer = product.customer().holds(product.records().newSession(2), 1);
    customer.fillsIn("Money Pages").checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    return customer.reference();
  }
}
