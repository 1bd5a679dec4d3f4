package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to money in Stripe's dashboard and at banks reaches us, webhook or not. */
@ExtendWith(ProductExtension.class)
class DashboardIT {

  @AfterEach
  void behaveAgain(Product product) {
    product.behaveAgain();
  }

  @Test
  void aRefundMadeInTheDashboardIsTakenInOnceWithItsCreditNote(Product product) {
    Customer customer = paid(product, "Dash Dana");
    product.stripe().webhooks().mischief().shuffle(true).repeat(4);
    product.stripe().refund(customer.intent(), 2500);
    product.stripe().refund(customer.intent(), 6000);
    product.await(() -> refunds(product, customer).equals("DASHBOARD:2500,DASHBOARD:6000"));
    product.awaitQuiet();
    assertThat(refunds(product, customer)).isEqualTo("DASHBOARD:2500,DASHBOARD:6000");
    assertThat(creditNotes(product, customer)).isEqualTo(2);
    assertThat(
            product
                .records()
                .number(
                    "select p.refunded_minor from payments p where p.stripe_payment_intent = ?",
                    customer.intent()))
        .isEqualTo(8500);
  }

  @Test
  void aRefundInTheDashboardTakesPrecedenceOverOneThatNobodyHasApproved(Product product) {
    Customer customer = paid(product, "Room Rosa");
    product
        .clerk("STAFF")
        .fillsIn(
            "/admin/payment/refund.xhtml?reference=" + customer.reference(),
            java.util.Map.of("how", "ALL", "note", "Goodwill"),
            "ask");
    product.stripe().refund(customer.intent(), 8500);
    product.await(() -> refunds(product, customer).equals("DASHBOARD:8500,STAFF:8500"));
    assertThat(
            product
                .records()
                .text(
                    "select q.state from refund_requests q join bookings b on b.id = q.booking_id"
                        + " where b.reference = ?",
                    customer.reference()))
        .isEqualTo("DECLINED");
  }

  @Test
  void aLostWebhookOfARefundOrADisputeIsMadeGood(Product product) {
    Customer refunded = paid(product, "Lost Refund");
    Customer disputed = paid(product, "Lost Dispute");
    product.stripe().webhooks().mischief().dropNext(20);
    product.stripe().refund(refunded.intent(), 1000);
    product.stripe().dispute(disputed.intent());
    Customer.sleep(Duration.ofSeconds(25));
    product.await(() -> refunds(product, refunded).equals("DASHBOARD:1000"));
    product.await(() -> dispute(product, disputed).equals("NEEDS_RESPONSE"));
    assertThat(creditNotes(product, refunded)).isEqualTo(1);
  }

  @Test
  void aDisputeIsARowWithItsDeadlineAndFinanceIsWarned(Product product) {
    Customer customer = paid(product, "Disputing Dirk");
    product.stripe().webhooks().mischief().repeat(3);
    product.stripe().dispute(customer.intent());
    product.await(() -> dispute(product, customer).equals("NEEDS_RESPONSE"));
    Clerk finance = product.clerk("FINANCE");
    String list = "/admin/payment/payments.xhtml";
    assertThat(finance.page(list))
        .contains("Dispute over £85.00 for booking " + customer.reference(), "evidence is due by");
    assertThat(finance.page(list + "?show=DISPUTED&q=dirk")).contains(customer.reference());
    assertThat(finance.page(list + "?q=" + customer.intent())).contains(customer.reference());
    String id =
        product
            .records()
            .text(
                "select public_id from payments where stripe_payment_intent = ?",
                customer.intent());
    assertThat(finance.page("/admin/payment/payment.xhtml?id=" + id))
        .contains("Dispute over £85.00: Needs response", "Fraudulent", "Evidence is due by");

    product.stripe().webhooks().mischief().shuffle(true);
    product.stripe().closeDispute(customer.intent(), "won");
    product.await(() -> dispute(product, customer).equals("WON"));
    product.awaitQuiet();
    assertThat(finance.page(list)).doesNotContain("for booking " + customer.reference());
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from audit_log where action = 'payment-disputed'"
                        + " and object_ref = ?",
                    customer.reference()))
        .isEqualTo(2);
  }

  private static Customer paid(Product product, String name) {
    Customer customer =
        product.customer().holds(product.records().newSession(6), 1).fillsIn(name).checksOut();
    customer.pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    return customer;
  }

  private static String refunds(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select string_agg(r.reason || ':' || r.amount_minor, ','"
                + " order by r.reason, r.amount_minor) from refunds r"
                + " join payments p on p.id = r.payment_id where p.stripe_payment_intent = ?",
            customer.intent());
  }

  private static String dispute(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select d.state from disputes d join payments p on p.id = d.payment_id"
                + " where p.stripe_payment_intent = ?",
            customer.intent());
  }

  private static int creditNotes(Product product, Customer customer) {
    return product
        .records()
        .number(
            "select count(*) from invoices i join bookings b on b.id = i.booking_id"
                + " where i.kind = 'CREDIT_NOTE' and b.reference = ?",
            customer.reference());
  }
}
