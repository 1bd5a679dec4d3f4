package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A booking made on a phone, with every page and every form's errors looked at. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class WizardIT {

  private static final String ANN = "Ann Browser";
  private static final String BOB = "Bob Browser";

  @Test
  void fromTheCourseListToThePapersWithTheBankAsking(Product product, Visitor visitor)
      throws IOException {
    Wizard wizard = new Wizard(visitor);
    choosesSession(visitor, wizard);
    entersAttendees(visitor, wizard);
    statesNeeds(visitor, wizard);
    acceptsTerms(visitor, wizard);
    paysWithTheBankAsking(visitor, wizard);
    downloadsPapers(visitor, wizard);
    visitor.follows("See your booking");
    visitor.page().getByText("Papers").first().waitFor();
    visitor.inspects("9-own-booking");
    product.await(() -> product.mailsTo(Wizard.address(ANN)).size() == 1);
  }

  private static void choosesSession(Visitor visitor, Wizard wizard) {
    visitor.opens("/").reads(Wizard.COURSES);
    visitor.link(Wizard.COURSE).waitFor();
    visitor.inspects("1-courses");
    visitor.field("Search by course or town").fill("nothing like this");
    visitor.page().getByText("0 courses found").waitFor();
    visitor.inspects("1-courses-none");
    visitor.field("Search by course or town").fill("first aid at work");
    visitor.page().getByText("1 course found").waitFor();
    visitor.follows(Wizard.COURSE);
    visitor.arrivesAt(Wizard.COURSE);
    visitor.button("Book 1 seat").waitFor();
    visitor.inspects("2-course");
    wizard.takes(2);
  }

  private static void entersAttendees(Visitor visitor, Wizard wizard) {
    assertThat(wizard.countdown()).hasText(Pattern.compile("1[45]:\\d\\d"));
    visitor.inspects("3-attendees");
    visitor.presses("Continue");
    visitor.isTold(
        "Enter your name",
        "Enter your e-mail address",
        "Enter the name of attendee 1",
        "Enter the name of attendee 2");
    visitor.inspects("3-attendees-errors");
    visitor.follows("Enter the name of attendee 2");
    assertThat(wizard.person(2).getByLabel("Full name")).isFocused();
    wizard.introduces(ANN, BOB);
    visitor.presses("Give me more time");
    visitor.page().getByText("We are keeping your seats until").waitFor();
    wizard.goesOn(Wizard.NEEDS);
  }

  private static void statesNeeds(Visitor visitor, Wizard wizard) {
    visitor.inspects("4-needs");
    Locator ann = wizard.needsOf(ANN);
    ann.getByLabel("Yes").check();
    visitor.presses("Continue");
    visitor.isTold("Say what " + ANN + " needs, or choose “No”");
    ann.locator("summary").getByText("Mobility").click();
    ann.getByLabel("Wheelchair user").check();
    ann.getByLabel("Details").fill("Space to turn beside the table");
    ann.getByLabel("Something else, in your own words").fill("A seat near the door");
    visitor.presses("Continue");
    visitor.isTold("Tick to let us keep what " + ANN + " needs, or choose “No”");
    visitor.inspects("4-needs-errors");
    ann.getByLabel("agrees that we keep").check();
    wizard.goesOn(Wizard.REVIEW);
  }

  private static void acceptsTerms(Visitor visitor, Wizard wizard) {
    assertThat(visitor.page().locator("main"))
        .containsText("Wheelchair user: Space to turn beside the table");
    assertThat(visitor.page().locator("main")).containsText("A seat near the door");
    visitor.button("Accept and continue").waitFor();
    visitor.inspects("5-review");
    visitor.page().getByText("Read the").click();
    visitor.presses("Accept and continue to payment");
    visitor.isTold("Tick to say that you accept the booking terms");
    visitor.inspects("5-review-errors");
    wizard.acceptsTerms().seesCardForm();
  }

  private static void paysWithTheBankAsking(Visitor visitor, Wizard wizard) {
    visitor.inspects("6-payment");
    visitor.presses("Pay £");
    visitor.isTold("Your card number is incomplete.");
    visitor.inspects("6-payment-errors");
    wizard.paysWith("4000 0000 0000 3220");
    wizard.bank().getByText("approve this payment of £").waitFor();
    visitor.inspects("7-bank");
    wizard.approvesAtBank().isConfirmed();
  }

  private static void downloadsPapers(Visitor visitor, Wizard wizard) throws IOException {
    assertThat(wizard.papers()).hasCount(4);
    assertThat(wizard.reference()).matches("[A-Z0-9]{8}");
    visitor.inspects("8-confirmation");
    assertThat(download(visitor, "Booking confirmation")).startsWith("%PDF-");
    assertThat(download(visitor, "Invoice INV-")).startsWith("%PDF-");
    assertThat(download(visitor, "Receipt RCP-")).startsWith("%PDF-");
    assertThat(download(visitor, "Add to your calendar")).startsWith("BEGIN:VCALENDAR");
  }

  private static String download(Visitor visitor, String paper) throws IOException {
    Download file = visitor.page().waitForDownload(() -> visitor.presses(paper));
    return new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
  }

  @Test
  void aDeclinedCardIsExplainedAndAnotherOnePays(Product product, Visitor visitor) {
    visitor.expectsAnswer(402);
    Wizard wizard = new Wizard(visitor).reachesPayment("Second Card");
    wizard.paysWith("4000 0000 0000 9995");
    visitor.isTold(
        "Your card has insufficient funds. No money has been taken. You can try another card.");
    visitor.inspects("6-payment-declined");
    wizard.paysWith("4242 4242 4242 4242").isConfirmed();
    product.await(() -> product.mailsTo("second.card@example.com").size() == 1);
  }

  @Test
  void seatsThatOthersTookMeanwhileAreSaidAndShown(Product product, Visitor visitor) {
    visitor.expectsAnswer(409);
    visitor.opens("/courses/evacuation-chair-operator").reads("Evacuation Chair Operator");
    visitor.button("Book 1 seat").waitFor();
    JsonObject session = firstWithSeats(product, "evacuation-chair-operator");
    product.customer().holds(session.get("id").getAsString(), seats(session));
    visitor.presses("Book 1 seat");
    Locator item =
        visitor
            .page()
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHas(visitor.page().getByRole(AriaRole.ALERT)));
    assertThat(item).containsText("Full");
    assertThat(item.getByRole(AriaRole.BUTTON)).hasCount(0);
    visitor.inspects("2-course-sold");
  }

  private static JsonObject firstWithSeats(Product product, String course) {
    return product
        .api()
        .get("/api/v1/courses/" + course + "/sessions")
        .is(200)
        .json()
        .getAsJsonArray("items")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .filter(session -> seats(session) > 0)
        .findFirst()
        .orElseThrow();
  }

  private static int seats(JsonObject session) {
    return session.get("seatsAvailable").getAsInt();
  }
}
