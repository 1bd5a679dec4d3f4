package com.reactfasttraining.booking.e2e;

import static com.reactfasttraining.booking.e2e.Answer.minor;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cancelling over HTTP, with the money at Stripe, the papers and the mails. */
@ExtendWith(ProductExtension.class)
class CancellationIT {

  private static final String REFUNDS =
      "select coalesce(sum(r.amount_minor), 0) from refunds r"
          + " join payments p on p.id = r.payment_id join bookings b on b.id = p.booking_id"
          + " where r.reason = 'CANCELLATION' and r.state = 'SUCCEEDED' and b.reference = ?";

  @Test
  void oneAttendeeLosesTheSeatAndExactlyTheirMoneyComesBack(Product product) {
    String session = product.records().newSession(6);
    Customer customer = confirmed(product, session, "one.of.three", 3);
    customer.awaitsDocuments(3);
    JsonObject quote = quote(customer, only(customer, 1));
    assertThat(minor(quote, "refund")).isEqualTo(8500);
    assertThat(minor(quote, "fee")).isZero();
    assertThat(quote.get("policy").getAsString()).isEqualTo("Standard cancellation policy");

    Answer cancelled = cancel(customer, only(customer, 1), quote).is(200);
    assertThat(cancelled.text("state")).isEqualTo("CONFIRMED");
    assertThat(names(cancelled)).containsExactly("Person 1", "Person 3");
    assertThat(cancelled.text("price.gross.amountMinor")).isEqualTo("17000");
    JsonObject refund = cancelled.json().getAsJsonArray("refunds").get(0).getAsJsonObject();
    assertThat(minor(refund, "amount")).isEqualTo(8500);
    assertThat(product.records().seatsTaken(session)).isEqualTo(2);

    product.awaitQuiet();
    assertThat(product.records().number(REFUNDS, customer.reference())).isEqualTo(8500);
    assertThat(product.refundedByStripe(customer)).isEqualTo(8500);
    assertThat(creditNotes(product, customer)).isEqualTo("8500 7083 1417");
    assertThat(kinds(customer.awaitsDocuments(5)))
        .as("with a confirmation of the seats that are left")
        .containsExactlyInAnyOrder(
            "BOOKING_CONFIRMATION", "BOOKING_CONFIRMATION", "INVOICE", "RECEIPT", "CREDIT_NOTE");

    String booker = "one.of.three@example.com";
    assertThat(product.mailsTo(booker)).hasSize(3);
    CaughtMail told = product.mailTo(booker, "Seats cancelled");
    assertThat(told.text())
        .contains("Person 2", "£85.00", "2 seats are still yours")
        .doesNotContain("Person 3");
    assertThat(told.attachmentsNamed(".ics")).isEmpty();
    assertThat(product.mailTo(booker, "Your refund").attachmentsNamed(".pdf"))
        .singleElement()
        .satisfies(file -> assertThat(file.fileName()).startsWith("Credit-note-CN-"));
    assertThat(product.mailTo("one.of.three.2@example.com", "Your seat was").calendar())
        .contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED", customer.reference() + "@");
    assertThat(product.mailsTo("one.of.three.3@example.com")).hasSize(1);
  }

  @Test
  void theWholeBookingIsCancelledForHalfTheMoneyTenDaysBefore(Product product) {
    String session = product.records().newSession(2);
    Customer customer = confirmed(product, session, "half.back", 2);
    product.records().startsInDays(session, 10);
    JsonObject quote = quote(customer, "");
    assertThat(minor(quote, "refund")).isEqualTo(8500);
    assertThat(minor(quote, "fee")).isEqualTo(8500);

    Answer cancelled = cancel(customer, "", quote).is(200);
    assertThat(cancelled.text("state")).isEqualTo("CANCELLED");
    assertThat(product.records().seatsTaken(session)).isZero();
    cancel(customer, "", quote).isProblem(409, "booking-state");
    customer.post("cancellation-quote", "{}").isProblem(409, "booking-state");

    product.awaitQuiet();
    assertThat(product.refundedByStripe(customer)).isEqualTo(8500);
    assertThat(creditNotes(product, customer)).isEqualTo("8500 7083 1417");
    CaughtMail told = product.mailTo("half.back@example.com", "Booking cancelled");
    assertThat(told.text()).contains("Refund: £85.00", "Cancellation fee: £85.00");
    assertThat(told.calendar()).contains("METHOD:CANCEL");
    assertThat(product.mailsTo("half.back.2@example.com")).hasSize(2);
  }

  @Test
  void oneAfterTheOtherGivesBackAllAndTheCreditNotesAddUpToTheInvoice(Product product) {
    Customer customer = confirmed(product, product.records().newSession(3), "bit.by.bit", 3);
    for (int i = 0; i < 2; i++) {
      String first = only(customer, 0);
      cancel(customer, first, quote(customer, first)).is(200);
    }
    cancel(customer, "", quote(customer, "")).is(200);
    product.awaitQuiet();
    assertThat(product.records().number(REFUNDS, customer.reference())).isEqualTo(25_500);
    assertThat(creditNotes(product, customer)).isEqualTo("25500 21250 4250");
  }

  @Test
  void noRefundLateAndNothingAfterTheStart(Product product) {
    String session = product.records().newSession(2);
    Customer customer = confirmed(product, session, "too.late", 1);
    product.records().startsInDays(session, 3);
    JsonObject quote = quote(customer, "");
    assertThat(minor(quote, "refund")).isZero();
    assertThat(minor(quote, "fee")).isEqualTo(8500);
    product.records().startsInDays(session, 0);
    customer.post("cancellation-quote", "{}").isProblem(409, "booking-state");
    cancel(customer, "", quote).isProblem(409, "booking-state");
    product.records().startsInDays(session, 3);
    cancel(customer, "", quote).is(200);
    product.awaitQuiet();
    assertThat(product.records().number(REFUNDS, customer.reference())).isZero();
    assertThat(creditNotes(product, customer)).isEqualTo("0 0 0");
  }

  @Test
  void aQuoteIsStaleOnceAnythingHasChanged(Product product) {
    String session = product.records().newSession(6);
    Customer customer = confirmed(product, session, "stale", 3);
    JsonObject all = quote(customer, "");
    String second = only(customer, 1);
    JsonObject one = quote(customer, second);
    cancel(customer, second, all).isProblem(409, "quote-stale");
    cancel(customer, second, one).is(200);
    cancel(customer, "", all).isProblem(409, "quote-stale");
    cancel(customer, "", one).isProblem(409, "quote-stale");

    JsonObject dearer = quote(customer, "");
    product.records().startsInDays(session, 10);
    cancel(customer, "", dearer).isProblem(409, "quote-stale");
    JsonObject old = quote(customer, "");
    product
        .records()
        .change(
            "update change_quotes set created_at = now() - interval '1 hour',"
                + " valid_until = now() - interval '1 second' where public_id = ?",
            old.get("quote").getAsString());
    cancel(customer, "", old).isProblem(409, "quote-stale");
    customer.post("cancellation", "{\"quote\":\"NOSUCHQUOTE\"}").isProblem(409, "quote-stale");
    assertThat(product.records().seatsTaken(session)).isEqualTo(2);
  }

  @Test
  void tenSubmitsAtOnceCancelOnce(Product product) {
    String session = product.records().newSession(6);
    Customer customer = confirmed(product, session, "ten.times", 2);
    String first = only(customer, 0);
    JsonObject quote = quote(customer, first);
    List<Answer> answers = Crowd.of(10, i -> cancel(customer, first, quote));
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(9);
    product.awaitQuiet();
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
    assertThat(product.records().seatsOfLiveBookings(session)).isEqualTo(1);
    assertThat(product.refundedByStripe(customer)).isEqualTo(8500);
  }

  @Test
  void whatIsNotConfirmedIsNotCancelledLikeThis(Product product) {
    Customer held = product.customer().holds(product.records().newSession(6), 1);
    Answer refused = held.post("cancellation-quote", "{}").isProblem(409, "booking-state");
    assertThat(refused.text("state")).isEqualTo("HELD");
    held.fillsIn("Not Paid").checksOut();
    refused = held.post("cancellation", "{\"quote\":\"X\"}").isProblem(409, "booking-state");
    assertThat(refused.text("state")).isEqualTo("AWAITING_PAYMENT");
  }

  @Test
  void nobodyElseCancelsOrAsks(Product product) {
    String session = product.records().newSession(6);
    Customer owner = confirmed(product, session, "owner", 2);
    Customer stranger = confirmed(product, session, "stranger", 2);
    String path = "/api/v1/bookings/" + owner.reference();
    JsonObject quote = quote(owner, "");
    for (Api caller : List.of(product.api(), stranger.self())) {
      caller.get(path + "/policy").isProblem(404, "not-found");
      caller.post(path + "/cancellation-quote", "{}").isProblem(404, "not-found");
      caller.post(path + "/cancellation", body("", quote)).isProblem(404, "not-found");
    }
    stranger.post("cancellation-quote", "{" + only(owner, 0) + "}").isProblem(422, "invalid");
    stranger.post("cancellation-quote", "{\"attendeeIds\":[]}").isProblem(422, "invalid");
    cancel(stranger, "", quote).isProblem(409, "quote-stale");
    assertThat(product.records().seatsTaken(session)).isEqualTo(4);
  }

  @Test
  void onlyStaffWaiveTheFeeAndSayWhy(Product product) {
    String session = product.records().newSession(6);
    Customer customer = confirmed(product, session, "kindness", 1);
    product.records().startsInDays(session, 3);
    JsonObject quote = quote(customer, "");
    String free =
        "{\"quote\":\"%s\",\"waiveFeeBecause\":\"Bereavement\"}"
            .formatted(quote.get("quote").getAsString());
    customer.post("cancellation", free).isProblem(403, "forbidden");
    Api staff = product.signedIn("staff@example.com", "demo-staff-2026");
    staff.post("/api/v1/bookings/" + customer.reference() + "/cancellation", free).is(200);
    product.awaitQuiet();
    assertThat(product.refundedByStripe(customer)).isEqualTo(8500);
    assertThat(
            product
                .records()
                .text(
                    "select detail from audit_log where action = 'cancellation-fee-waived'"
                        + " and object_ref = ?",
                    customer.reference()))
        .isEqualTo("Bereavement");
  }

  @Test
  void aClerkCancelsForACallerAndWaivesTheFee(Product product) {
    String session = product.records().newSession(6);
    Customer customer = confirmed(product, session, "on.the.phone", 2);
    product.records().startsInDays(session, 10);
    Clerk clerk = product.clerk("STAFF");
    String booking = "/admin/booking/booking.xhtml?reference=" + customer.reference();
    assertThat(clerk.page(booking)).contains("Cancel seats or all");
    String path = "/admin/booking/cancel.xhtml?reference=" + customer.reference();
    String second = ids(customer).get(1);
    String shown = clerk.fillsIn(path, Map.of("people", second), "quote").body();
    assertThat(shown).contains("Person 2", "£42.50", "Standard cancellation policy");
    String after = clerk.sends(path, shown, Map.of("reason", "Our mistake"), "cancel").body();
    assertThat(after)
        .contains("Cancellation fee waived", "Our mistake")
        .doesNotContain("Person 2<");
    product.awaitQuiet();
    assertThat(product.refundedByStripe(customer)).isEqualTo(8500);
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
    Clerk trainer = product.clerk("TRAINER");
    assertThat(trainer.page(booking)).doesNotContain("Cancel seats or all");
    assertThat(trainer.get(path).statusCode()).isEqualTo(403);
  }

  @Test
  void whatACancellationCostsIsShownBeforePaying(Product product) {
    String session = product.records().newSession(6);
    Answer shown = product.api().get("/api/v1/sessions/" + session + "/policy?seats=2").is(200);
    JsonArray periods = shown.json().getAsJsonArray("periods");
    assertThat(periods).hasSize(6);
    assertThat(periods.get(0).getAsJsonObject().has("from")).isFalse();
    JsonObject half = periods.get(1).getAsJsonObject();
    assertThat(half.get("from")).isEqualTo(periods.get(0).getAsJsonObject().get("until"));
    assertThat(minor(half, "refund")).isEqualTo(8500);
    assertThat(minor(half, "fee")).isEqualTo(8500);
    product.api().get("/api/v1/sessions/" + session + "/policy?seats=13").isProblem(422, "invalid");
    product.api().get("/api/v1/sessions/NOSUCHSESSION/policy").isProblem(404, "not-found");

    Customer held = product.customer().holds(session, 2);
    assertThat(held.get("policy").is(200).json()).isEqualTo(shown.json());
    Customer paid = confirmed(product, session, "paid.policy", 2);
    assertThat(paid.get("policy").is(200).json()).isEqualTo(shown.json());
  }

  /** Somebody with so many paid seats, whose papers and mails are there. */
  private static Customer confirmed(Product product, String session, String name, int seats) {
    Customer customer = product.confirmed(session, name, seats);
    product.awaitQuiet();
    return customer;
  }

  private static String only(Customer customer, int place) {
    JsonElement attendee = customer.booking().json().getAsJsonArray("attendees").get(place);
    return "\"attendeeIds\":[" + attendee.getAsJsonObject().get("id") + "]";
  }

  private static List<String> ids(Customer customer) {
    return customer.booking().json().getAsJsonArray("attendees").asList().stream()
        .map(attendee -> attendee.getAsJsonObject().get("id").getAsString())
        .toList();
  }

  private static JsonObject quote(Customer customer, String who) {
    return customer.post("cancellation-quote", "{" + who + "}").is(200).json();
  }

  private static Answer cancel(Customer customer, String who, JsonObject quote) {
    return customer.post("cancellation", body(who, quote));
  }

  private static String body(String who, JsonObject quote) {
    return "{" + (who.isEmpty() ? "" : who + ",") + "\"quote\":" + quote.get("quote") + "}";
  }

  private static List<String> names(Answer booking) {
    return booking.json().getAsJsonArray("attendees").asList().stream()
        .map(attendee -> attendee.getAsJsonObject().get("name").getAsString())
        .toList();
  }

  private static List<String> kinds(JsonArray documents) {
    return documents.asList().stream()
        .map(document -> document.getAsJsonObject().get("kind").getAsString())
        .toList();
  }

  /** Gross, net and VAT of all credit notes of a booking. */
  private static String creditNotes(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select concat_ws(' ', coalesce(sum(c.gross_minor), 0), coalesce(sum(c.net_minor), 0),"
                + " coalesce(sum(c.vat_minor), 0)) from invoices c join bookings b"
                + " on b.id = c.booking_id join invoices i on i.id = c.corrects_invoice_id"
                + " where c.kind = 'CREDIT_NOTE' and i.payment_id = c.payment_id"
                + " and b.reference = ?",
            customer.reference());
  }
}
