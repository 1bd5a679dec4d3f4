package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance finds a payment, gives money back, and sees what went wrong. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class PaymentPagesIT {

  @Test
  void staffAskByKeyboardAndFinanceApproves(Product product, Visitor visitor) {
    String reference = paid(product, "Keyboard Kim", "pm_card_visa");
    visitor.opens("/admin/payment/refund.xhtml?reference=" + reference);
    new StaffPages(visitor).signsIn("STAFF");
    visitor.reads("Give money back for " + reference).inspects("admin-8-refund");
    Keyboard keyboard = new Keyboard(visitor.page());
    keyboard.goesTo(visitor.field("All that is left")).press("ArrowDown");
    assertThat(visitor.page().getByLabel("An amount")).isChecked();
    keyboard.goesTo(visitor.page().locator("[id='form:amount']")).type("12.50");
    keyboard.goesTo(visitor.button("Ask for the refund")).press("Enter");
    visitor.page().getByRole(AriaRole.ALERT).waitFor();
    assertThat(visitor.page()).hasTitle(Pattern.compile("^Error: Refund"));
    visitor.inspects("admin-8-refund-wrong");
    keyboard.goesTo(visitor.page().locator("[id='form:note']")).type("Projector was broken");
    keyboard.goesTo(visitor.button("Ask for the refund")).press("Enter");
    visitor.page().getByText("The refund waits for a second person.").waitFor();
    visitor.inspects("admin-8-refund-waiting");
    visitor.presses("Sign out");

    visitor.opens("/admin/payment/refunds.xhtml");
    new StaffPages(visitor).signsIn("FINANCE");
    visitor.reads("Refunds to look at").inspects("admin-8-refunds");
    visitor.follows(reference);
    visitor.reads("Give money back for " + reference);
    keyboard.goesTo(visitor.button("Approve the refund of £12.50")).press("Enter");
    visitor.page().getByText("The money goes back.").waitFor();
    visitor.inspects("admin-8-refund-approved");
  }

  @Test
  void aFailedRefundAndADisputeAreSeen(Product product, Visitor visitor) {
    String failing = paid(product, "Failing Fiona", "pm_card_refundFail");
    String disputed = paid(product, "Disputed Diego", "pm_card_createDispute");
    visitor.opens("/admin/payment/refund.xhtml?reference=" + failing);
    StaffPages finance = new StaffPages(visitor).signsIn("FINANCE");
    visitor.page().locator("[id='form:note']").fill("Course was cut short");
    visitor.presses("Give back");
    visitor.page().getByText("The money goes back.").waitFor();
    product.await(
        () ->
            product
                .records()
                .text(
                    "select r.state from refunds r join payments p on p.id = r.payment_id"
                        + " join bookings b on b.id = p.booking_id where b.reference = ?",
                    failing)
                .equals("FAILED"));
    visitor.opens("/admin/payment/payments.xhtml").reads("Payments");
    visitor.link("Dispute over £85.00 for booking " + disputed).waitFor();
    visitor.inspects("admin-8-payments");
    finance.searches("failing fiona");
    assertThat(finance.rows()).hasCount(1);
    finance.rows().first().getByRole(AriaRole.LINK).first().click();
    visitor.reads("Payment of £85.00");
    assertThat(finance.part("Refunds")).containsText("Failed");
    visitor.button("Try the refund of £85.00 again").waitFor();
    visitor.inspects("admin-8-payment-failed-refund");
    visitor.follows("The refund of £85.00 was given back another way");
    visitor.reads("Refund given back another way").inspects("admin-8-settle");
    visitor.presses("Settle the refund");
    visitor.page().getByRole(AriaRole.ALERT).waitFor();
    visitor.inspects("admin-8-settle-wrong");
    visitor.field("By").selectOption("CHEQUE");
    visitor.field("Note").fill("Cheque 4711");
    visitor.presses("Settle the refund");
    visitor.page().getByText("The refund is settled.").waitFor();
    assertThat(finance.part("Refunds")).containsText("Cheque 4711");
    visitor.inspects("admin-8-payment-settled");
    visitor.opens("/admin/payment/payments.xhtml?show=DISPUTED&q=" + disputed);
    finance.rows().first().getByRole(AriaRole.LINK).first().click();
    assertThat(finance.part("Dispute over £85.00")).containsText("Evidence is due by");
    visitor.inspects("admin-8-payment-disputed");
    product.stripe().closeDispute(intent(product, disputed), "lost");
    product.await(
        () ->
            product
                    .records()
                    .number(
                        "select count(*) from disputes d join payments p on p.id = d.payment_id"
                            + " where d.state = 'LOST' and p.stripe_payment_intent = ?",
                        intent(product, disputed))
                == 1);
    visitor.page().reload();
    assertThat(finance.part("Dispute over £85.00")).containsText("went back to the customer");
    visitor.inspects("admin-8-payment-lost");
  }

  private static String intent(Product product, String reference) {
    return product
        .records()
        .text(
            "select p.stripe_payment_intent from payments p join bookings b on b.id = p.booking_id"
                + " where b.reference = ?",
            reference);
  }

  private static String paid(Product product, String name, String card) {
    Customer customer =
        product.customer().holds(product.records().newSession(6), 1).fillsIn(name).checksOut();
    customer.pays(card).is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    return customer.reference();
  }
}
