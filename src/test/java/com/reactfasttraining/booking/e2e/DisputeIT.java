package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance hears of a dispute, and what is lost stands in the ledger and in the proof. */
@ExtendWith(ProductExtension.class)
class DisputeIT {

  @AfterEach
  void behaveAgain(Product product) {
    product.behaveAgain();
  }

  @Test
  void aLostDisputeIsMoneyOutWithItsFeeAndTheBooksStayRight(Product product) {
    Customer customer = disputed(product, "Lo Ser");
    List<CaughtMail> opened = mails(product, customer);
    assertThat(opened).hasSize(1);
    assertThat(opened.get(0).subject()).startsWith("Dispute opened: £85.00, booking ");
    assertThat(opened.get(0).text())
        .contains("fraudulent", "Evidence is due by: ", "/admin/payment/payment.xhtml?id=");

    product.stripe().webhooks().mischief().repeat(3);
    product.stripe().closeDispute(customer.intent(), "lost");
    product.await(() -> state(product, customer).equals("LOST:2000"));
    product.awaitQuiet();
    List<CaughtMail> closed = mails(product, customer);
    assertThat(closed).hasSize(2);
    assertThat(closed.get(1).subject()).startsWith("Dispute lost: £85.00");
    assertThat(closed.get(1).text()).contains("Kept by Stripe: £20.00", "The invoice stands");

    Books books = new Books(product);
    String before = books.open();
    String page = books.prove();
    assertThat(books.open()).as("nothing new to resolve").isEqualTo(before);
    assertThat(page).contains("Lost in disputes, invoiced all the same");
    assertThat(
            product
                .records()
                .text(
                    "select lost_minor from provider_charges where intent_id = ?",
                    customer.intent()))
        .isEqualTo("8500");
    String entries =
        books
            .finance()
            .page(
                "/admin/invoicing/ledger-export.xhtml?table=ENTRIES&from=%s&to=%s"
                    .formatted(LocalDate.now().minusDays(1), LocalDate.now().plusDays(1)));
    String reference = customer.reference();
    assertThat(entries.lines().filter(line -> line.contains(reference)))
        .anyMatch(line -> line.contains("Lost dispute") && line.contains("-85.00"))
        .anyMatch(line -> line.contains("Stripe fee") && line.contains("-20.00"));
    assertThat(books.finance().page(page(product, customer)))
        .contains("£85.00 went back to the customer, and Stripe kept a fee of £20.00");
  }

  @Test
  void aDisputeThatIsWonIsClosedAndCostsNothing(Product product) {
    Customer customer = disputed(product, "Win Ner");
    product.stripe().closeDispute(customer.intent(), "won");
    product.await(() -> state(product, customer).equals("WON:0"));
    product.awaitQuiet();
    assertThat(mails(product, customer).get(1).text()).contains("the money is ours");
    Clerk finance = product.clerk("FINANCE");
    assertThat(finance.page(page(product, customer)))
        .contains("There is nothing to do.")
        .doesNotContain("Evidence is due by");
    assertThat(finance.page("/admin/payment/payments.xhtml"))
        .doesNotContain("for booking " + customer.reference());
  }

  private static Customer disputed(Product product, String name) {
    Customer customer =
        product.customer().holds(product.records().newSession(2), 1).fillsIn(name).checksOut();
    customer.pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    product.stripe().dispute(customer.intent());
    product.await(() -> state(product, customer).startsWith("NEEDS_RESPONSE:"));
    product.awaitQuiet();
    return customer;
  }

  private static List<CaughtMail> mails(Product product, Customer customer) {
    return product.mailsTo("finance@example.com").stream()
        .filter(mail -> mail.subject().startsWith("Dispute "))
        .filter(mail -> mail.subject().endsWith(customer.reference()))
        .toList();
  }

  private static String state(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select coalesce(max(d.state || ':' || d.fee_minor), '') from disputes d"
                + " join payments p on p.id = d.payment_id where p.stripe_payment_intent = ?",
            customer.intent());
  }

  private static String page(Product product, Customer customer) {
    return "/admin/payment/payment.xhtml?id="
        + product
            .records()
            .text(
                "select public_id from payments where stripe_payment_intent = ?",
                customer.intent());
  }
}
