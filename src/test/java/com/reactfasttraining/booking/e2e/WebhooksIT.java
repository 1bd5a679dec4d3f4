package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Fault;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Kind;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance sees whether Stripe's events arrive, and has them handled again. */
@ExtendWith(ProductExtension.class)
class WebhooksIT {

  private static final String PAGE = "/admin/payment/webhooks.xhtml";

  @AfterEach
  void behaveAgain(Product product) {
    product.behaveAgain();
  }

  @Test
  void eventsSignedWithEitherSecretAreAcceptedWhileItIsRotated(Product product) {
    Customer signedNew = ready(product, "Signed Anew");
    signedNew.pays("pm_card_visa").is(200);
    signedNew.awaits("CONFIRMED");
    product.stripe().webhooks().signWith(Product.OLD_WEBHOOK_SECRET);
    Customer signedOld = ready(product, "Signed Before");
    signedOld.pays("pm_card_visa").is(200);
    signedOld.awaits("CONFIRMED");
  }

  @Test
  void financeSeesWhatArrivedAndHowLongItTook(Product product) {
    Customer customer = paid(product, "Visible Vera");
    String page = finance(product).page(PAGE);
    assertThat(page)
        .contains("payment_intent.succeeded", customer.reference(), "after it happened")
        .doesNotContain("Nothing yet", "Warning:");
    assertThat(product.clerk("STAFF").get(PAGE).statusCode()).isEqualTo(403);
  }

  @Test
  void anEventThatFailedIsShownWithItsReasonAndReplayed(Product product) {
    paid(product, "Again Agnes");
    Clerk finance = finance(product);
    product.stripe().api().failNext(500, Fault.before(Kind.ERROR));
    String event =
        product
            .records()
            .text(
                "select stripe_event_id from webhook_states where state = 'DONE'"
                    + " order by received_at desc, id desc limit 1");
    HttpResponse<String> replayed = finance.presses(PAGE, "events", replayOf(event, finance));
    assertThat(replayed.body()).contains("The event is handled again.");
    product.await(
        () ->
            product
                    .records()
                    .number(
                        "select count(*) from webhook_states where last_error is not null"
                            + " and stripe_event_id = ?",
                        event)
                == 1);
    assertThat(finance.page(PAGE + "?show=FAILED")).contains(event, "Attempt ");

    product.behaveAgain();
    product.awaitQuiet();
    assertThat(finance.page(PAGE + "?show=FAILED")).doesNotContain(event);
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from audit_log where action = 'webhook-replayed'"
                        + " and object_ref = ? and actor <> 'system'",
                    event))
        .isEqualTo(1);
  }

  @Test
  void anotherVersionOfTheApiIsAWarningAndStopsNothing(Product product) {
    product.stripe().webhooks().mischief().speak("2019-12-03");
    paid(product, "Other Version");
    assertThat(finance(product).page(PAGE)).contains("Warning:", "2019-12-03");
    Answer ready = product.api().get("/health/ready").is(200);
    assertThat(ready.text()).contains("stripe-webhooks", "2019-12-03");

    product.behaveAgain();
    paid(product, "Right Version");
    assertThat(finance(product).page(PAGE)).doesNotContain("Warning:");
    assertThat(product.api().get("/health/ready").is(200).text()).doesNotContain("warning");
  }

  private static Customer ready(Product product, String name) {
    String session = product.records().newSession(2);
    return product.customer().holds(session, 1).fillsIn(name).checksOut();
  }

  private static Customer paid(Product product, String name) {
    Customer customer = ready(product, name);
    customer.pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    return customer;
  }

  private static Clerk finance(Product product) {
    return product.clerk("FINANCE");
  }

  /** The button in the row of an event: what arrived at once stands in any order. */
  private static String replayOf(String event, Clerk finance) {
    String page = finance.page(PAGE);
    Matcher button = Pattern.compile("rows:\\d+:replay").matcher(page);
    assertThat(button.find(page.indexOf(event))).isTrue();
    return button.group();
  }
}
