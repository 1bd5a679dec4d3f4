package com.reactfasttraining.booking.devservices;

import com.reactfasttraining.booking.devservices.mail.MailCatcher;
import com.reactfasttraining.booking.devservices.sample.SampleSignIn;
import com.reactfasttraining.booking.devservices.stripe.StripeSandbox;
import java.util.stream.Collectors;

/** What the demo says once it is ready. */
final class DemoBanner {

  private static final String LINE = "─".repeat(78);
  private static final String CARDS =
      """

      Test cards (any future expiry date, any security code)
        4242 4242 4242 4242   pays
        4000 0000 0000 0002   is declined
        4000 0000 0000 9995   has insufficient funds
        4000 0000 0000 3220   asks for 3-D Secure
      """;

  private DemoBanner() {}

  static String of(DemoServices services, int port) {
    String shop = "http://localhost:" + port;
    String payment = services.sandbox().map(StripeSandbox::apiBase).orElse("Stripe, by your keys");
    String mails = services.mails().map(MailCatcher::address).orElse("");
    return "\n"
        + LINE
        + "\nReact Fast Booking is ready.\n\n"
        + "  Shop            "
        + shop
        + "/\n"
        + "  Back office     "
        + shop
        + "/admin/\n"
        + "  Caught mails    "
        + mails
        + "/   (files in target/demo/mail)\n"
        + "  Stripe sandbox  "
        + payment
        + "\n"
        + "  Server log      "
        + services.log()
        + "\n"
        + "\nSign-ins of the back office\n"
        + SampleSignIn.ALL.stream().map(DemoBanner::signIn).collect(Collectors.joining())
        + services.sandbox().map(sandbox -> CARDS).orElse("")
        + "\nStop with Ctrl-C. Data stay in data/demo; delete that folder to begin anew.\n"
        + LINE;
  }

  private static String signIn(SampleSignIn person) {
    return "  %-8s  %-20s  %s%n".formatted(person.role(), person.email(), person.password());
  }
}
