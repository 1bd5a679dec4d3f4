package com.reactfasttraining.booking.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names for the seats of a booking come in a file. */
@ExtendWith(ProductExtension.class)
class UploadIT {

  private static final String RIGHT =
      "E-mail;Name\nann.upload@example.com;Ann Upload\n;Bob Upload\n;Cy Upload\n";

  @Test
  void everyRowIsCheckedAndNothingIsTakenOverWhileOneIsWrong(Product product) {
    Customer customer = onInvoice(product, "Ada Upload");
    String faulty =
        "Name,E-mail\nAnn Upload,ann.upload@example.com\n,nobody@example.com\n"
            + "Cy Upload,not an address\nDee Upload,ann.upload@example.com\n";
    for (String path : List.of("attendees/upload", "attendees/upload?apply=true")) {
      Answer answer = upload(customer, path, faulty).is(200);
      assertThat(answer.json().get("applied").getAsBoolean()).isFalse();
      JsonArray rows = answer.json().getAsJsonArray("rows");
      assertThat(rows).hasSize(4);
      assertThat(errors(rows, 0)).isEmpty();
      assertThat(errors(rows, 1)).containsExactly("Enter the attendee's name");
      assertThat(errors(rows, 2)).containsExactly("Enter an e-mail address like name@example.com");
      assertThat(errors(rows, 3))
          .containsExactly(
              "Row 2 has this e-mail address already",
              "There is no seat for this person: the booking has 3 seats");
      assertThat(rows.get(3).getAsJsonObject().get("row").getAsInt()).isEqualTo(5);
    }
    assertThat(names(customer)).isEmpty();
  }

  @Test
  void aRightFileIsLookedAtFirstAndThenTakenOver(Product product) {
    Customer customer = onInvoice(product, "Bea Upload");
    Answer looked = upload(customer, "attendees/upload", RIGHT).is(200);
    assertThat(looked.json().get("applied").getAsBoolean()).isFalse();
    assertThat(names(customer)).isEmpty();

    Answer taken = upload(customer, "attendees/upload?apply=true", RIGHT).is(200);
    assertThat(taken.json().get("applied").getAsBoolean()).isTrue();
    assertThat(names(customer)).containsExactly("Ann Upload", "Bob Upload", "Cy Upload");
    product.awaitQuiet();
    assertThat(product.mailsTo("ann.upload@example.com")).isNotEmpty();
  }

  @Test
  void whoeverWasNamedBeforeKeepsTheirNeeds(Product product) {
    Customer customer = PayingCompany.booker(product, 2, "Ned Upload");
    customer
        .put(
            "attendees",
            "[{\"name\":\"Wil Chair\",\"healthDataConsent\":true,"
                + "\"requirements\":[{\"templateCode\":\"WHEELCHAIR\"}]}]")
        .is(200);
    upload(customer, "attendees/upload?apply=true", "Name\nNew Comer\nwil chair\n").is(200);
    JsonArray people = customer.booking().json().getAsJsonArray("attendees");
    JsonObject second = people.get(1).getAsJsonObject();
    assertThat(second.get("healthDataConsent").getAsBoolean()).isTrue();
    assertThat(second.getAsJsonArray("requirements")).hasSize(1);
    assertThat(people.get(0).getAsJsonObject().getAsJsonArray("requirements")).isEmpty();
  }

  @Test
  void otherFilesAndOtherPeopleAreRefused(Product product) {
    Customer customer = PayingCompany.booker(product, 1, "Odd Upload");
    upload(customer, "attendees/upload", "just a letter").isProblem(422, "invalid");
    upload(customer, "attendees/upload", "Name\n" + "x".repeat(70_000)).isProblem(413, "too-large");
    send(customer.self(), customer.reference(), "text/plain", RIGHT)
        .isProblem(415, "unsupported-media-type");
    send(product.api(), customer.reference(), "text/csv", RIGHT).isProblem(404, "not-found");
    Customer other = PayingCompany.booker(product, 1, "Else Where");
    send(other.self(), customer.reference(), "text/csv", RIGHT).isProblem(404, "not-found");
  }

  @Test
  void staffUploadOnAPage(Product product) {
    Customer customer = onInvoice(product, "Sam Upload");
    Clerk clerk = product.clerk("STAFF");
    String page = "/admin/booking/upload.xhtml?reference=" + customer.reference();
    assertThat(clerk.page("/admin/booking/booking.xhtml?reference=" + customer.reference()))
        .contains("Upload names");

    String faults =
        clerk.uploads(page, "Name\nAnn\nBob\nCy\nDee\n".getBytes(UTF_8), "apply").body();
    assertThat(faults).contains("Nothing is changed yet", "There is no seat for this person");
    assertThat(names(customer)).isEmpty();
    assertThat(clerk.uploads(page, new byte[0], "look").body()).contains("Choose a file");
    assertThat(clerk.uploads(page, new byte[70_000], "look").body()).contains("too large");
    assertThat(clerk.uploads(page, RIGHT.getBytes(UTF_8), "look").body())
        .contains("Nothing is changed yet", "Bob Upload");
    assertThat(names(customer)).isEmpty();
    assertThat(clerk.uploads(page, RIGHT.getBytes(UTF_8), "apply").body())
        .contains("The names are taken over.");
    assertThat(names(customer)).containsExactly("Ann Upload", "Bob Upload", "Cy Upload");
  }

  private static Customer onInvoice(Product product, String name) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer customer = PayingCompany.booker(product, 3, name);
    PayingCompany.checkOut(product, customer, company.code(), "PO-9").is(200);
    return customer;
  }

  private static Answer upload(Customer customer, String path, String file) {
    return customer
        .self()
        .with("Content-Type", "text/csv")
        .post("/api/v1/bookings/" + customer.reference() + "/" + path, file);
  }

  private static Answer send(Api from, String reference, String type, String file) {
    return from.with("Content-Type", type)
        .post("/api/v1/bookings/" + reference + "/attendees/upload", file);
  }

  private static List<String> errors(JsonArray rows, int row) {
    return texts(rows.get(row).getAsJsonObject().getAsJsonArray("errors"));
  }

  private static List<String> names(Customer customer) {
    JsonArray people = customer.booking().json().getAsJsonArray("attendees");
    return StreamSupport.stream(people.spliterator(), false)
        .map(person -> person.getAsJsonObject().get("name").getAsString())
        .toList();
  }

  private static List<String> texts(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList();
  }
}
