package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Waiting for a full date on a phone: joining, the place in the queue, leaving, an offer. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class WaitingPageIT {

  private static final String WAITS = "You are on the waiting list";
  private static final Pattern PLACE = Pattern.compile("/waiting-list#[\\w-]+");
  private static final Pattern BOOKING = Pattern.compile("/booking/\\w+#[\\w-]+");

  @Test
  void somebodyJoinsSeesTheirPlaceAndLeaves(Product product, Visitor visitor) {
    String session = full(product);
    String course = product.api().get("/api/v1/sessions/" + session).is(200).text("courseSlug");
    visitor.opens("/courses/" + course + "/wait/" + session + "?seats=1");
    visitor.reads("Join the waiting list");
    visitor.presses("Join the waiting list");
    visitor.isTold("Enter your name", "Enter your e-mail address");
    visitor.inspects("26-join-errors");
    Keyboard keys = new Keyboard(visitor.page());
    keys.goesTo(visitor.field("Your full name")).type("Wanda Waits");
    keys.goesTo(visitor.field("E-mail address")).type("wanda.waits@example.com");
    keys.goesTo(visitor.button("Join the waiting list")).press("Enter");
    visitor.arrivesAt(WAITS);
    visitor.inspects("27-joined");

    visitor.opens(link(product, "wanda.waits", "You are on", PLACE)).reads(WAITS);
    visitor.page().getByText("Place 1 in the queue").waitFor();
    visitor.inspects("28-waiting");
    keys.goesTo(visitor.button("Leave the waiting list")).press("Enter");
    visitor.arrivesAt("You have left the waiting list");
    visitor.inspects("28-left");
  }

  @Test
  void anOfferThatOneLetsPassIsTakenByTheNext(Product product, Visitor visitor) {
    String session = full(product);
    joins(product, session, "Laura Late");
    joins(product, session, "Nick Next");
    product
        .records()
        .endHold(
            product
                .records()
                .text(
                    "select b.reference from bookings b join sessions s on s.id = b.session_id"
                        + " where s.public_id = ? and b.state = 'HELD'",
                    session));
    String late = link(product, "laura.late", "A seat is free", BOOKING);
    visitor.opens(link(product, "laura.late", "A seat is free", PLACE));
    visitor.reads("Seats are free for you").inspects("28-offered");
    product.records().endHold(late.replaceAll(".*/(\\w+)#.*", "$1"));
    String offer = link(product, "nick.next", "A seat is free", BOOKING);
    visitor.opens(link(product, "laura.late", "A seat is free", PLACE));
    visitor.reads("The offer has ended").inspects("28-offer-ended");
    product.await(() -> !mails(product, "laura.late", "Our offer has ended").isEmpty());

    visitor.opens(offer);
    visitor.page().getByText("This booking is not finished.").waitFor();
    visitor.inspects("28-offer");
    visitor.follows("Continue your booking");
    visitor.arrivesAt(Wizard.ATTENDEES);
    assertThat(visitor.field("Your full name")).hasValue("Nick Next");
    Wizard wizard = new Wizard(visitor).introduces("Nick Next");
    wizard.goesOn(Wizard.NEEDS).goesOn(Wizard.REVIEW).acceptsTerms().seesCardForm();
    wizard.paysWith("4242 4242 4242 4242").isConfirmed();
    visitor.opens(link(product, "nick.next", "A seat is free", PLACE)).reads("You have booked");
  }

  /** With its only seat held by somebody. */
  private static String full(Product product) {
    String session = product.records().newSession(1);
    Customer holder = product.customer();
    holder.holds(session, 1);
    return session;
  }

  private static void joins(Product product, String session, String name) {
    product
        .api()
        .post(
            "/api/v1/sessions/" + session + "/waiting-list",
            "{\"name\":\"%s\",\"email\":\"%s\",\"seats\":1}".formatted(name, Wizard.address(name)))
        .is(201);
  }

  private static String link(Product product, String who, String subject, Pattern pattern) {
    product.await(() -> !mails(product, who, subject).isEmpty());
    return pattern
        .matcher(mails(product, who, subject).get(0))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> mails(Product product, String who, String subject) {
    return product.mailsTo(who + "@example.com").stream()
        .filter(mail -> mail.subject().startsWith(subject))
        .map(mail -> mail.text())
        .toList();
  }
}
