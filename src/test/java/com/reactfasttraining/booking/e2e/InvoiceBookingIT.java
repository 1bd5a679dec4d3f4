package com.reactfasttraining.booking.e2e;

import static com.reactfasttraining.booking.e2e.PayingCompany.booker;
import static com.reactfasttraining.booking.e2e.PayingCompany.checkOut;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import com.reactfasttraining.booking.shared.BritishDates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People of approved companies book now and pay later. */
@ExtendWith(ProductExtension.class)
class InvoiceBookingIT {

  private static final int PRICE = 8500;

  @BeforeEach
  void forgetWrongCodes(Product product) {
    product.records().change("delete from failed_sign_ins");
  }

  @Test
  void seatsNowNamesLaterAndAnInvoiceInsteadOfAPayment(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 6 * PRICE);
    Customer customer = booker(product, 6, "Ina Voice");

    Answer answer = checkOut(product, customer, company.code(), "PO-4711").is(200);
    assertThat(answer.text("booking.state")).isEqualTo("CONFIRMED");
    assertThat(answer.json().has("payment")).isFalse();
    assertThat(answer.json().getAsJsonObject("booking").getAsJsonArray("attendees")).isEmpty();

    LocalDate due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
    String invoice = invoice(customer);
    assertThat(invoice)
        .contains("Harbour Works " + company.id(), "1 Quay Lane", "Ina Voice", "PO-4711")
        .contains("Payment due by " + BritishDates.plain(due), "£510.00", "Reference: INV-")
        .doesNotContain("Nothing is left to pay");
    assertThat(
            product
                .records()
                .text(
                    "select r.state || ' ' || r.amount_minor || ' ' || r.due_on from receivables r"
                        + " join invoices i on i.id = r.invoice_id"
                        + " join bookings b on b.id = i.booking_id where b.reference = ?",
                    customer.reference()))
        .isEqualTo("OPEN 51000 " + due);

    product.awaitQuiet();
    List<CaughtMail> mails = product.mailsTo("ina.voice@example.com");
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).attachmentsNamed(".pdf")).hasSize(2);
    assertThat(mails.get(0).text())
        .contains("Please pay the attached invoice by " + BritishDates.plain(due))
        .doesNotContain("We have your payment");
  }

  @Test
  void theVatNumberOfTheBuyerIsCheckedAndFrozenOnTheInvoice(Product product) {
    Customer customer = booker(product, 1, "Vera Vat");
    String booker = "{\"name\":\"Vera Vat\",\"email\":\"v@example.com\",\"vatNumber\":\"%s\"}";
    assertThat(pointer(customer.put("booker", booker.formatted("GB12")).isProblem(422, "invalid")))
        .isEqualTo("/vatNumber");
    assertThat(
            customer
                .put("booker", booker.formatted("gb 999 9999 73"))
                .is(200)
                .text("booker.vatNumber"))
        .isEqualTo("GB999999973");
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    checkOut(product, customer, company.code(), "PO-9").is(200);
    product
        .records()
        .change(
            "update companies set vat_number = 'DE123456789' where public_id = ?", company.id());
    assertThat(
            product
                .records()
                .text(
                    "select i.buyer_vat_number from invoices i join bookings b"
                        + " on b.id = i.booking_id where b.reference = ?",
                    customer.reference()))
        .isEqualTo("GB999999973");
  }

  @Test
  void askedAgainItIsTheSameBookingAndOneInvoice(Product product) {
    PayingCompany company = PayingCompany.approved(product, 0, 100_000);
    Customer customer = booker(product, 1, "Twice Asked");
    checkOut(product, customer, company.code(), "PO-1").is(200);
    checkOut(product, customer, company.code(), "PO-1").is(200);
    assertThat(invoicesOf(product, customer)).isOne();
    customer.tryToCheckOut().isProblem(409, "booking-state");
  }

  @Test
  void aWrongCodeBooksNothingAndGuessingEndsSoon(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer customer = booker(product, 1, "Gus Guess");
    Answer wrong = checkOut(product, customer, "0000-0000-0000-0000", "PO-1");
    assertThat(pointer(wrong.isProblem(422, "invalid"))).isEqualTo("/companyCode");
    assertThat(pointer(checkOut(product, customer, "", "PO-1").isProblem(422, "invalid")))
        .isEqualTo("/companyCode");
    assertThat(customer.booking().text("state")).isEqualTo("HELD");

    for (int guess = 1; guess < 20; guess++) {
      checkOut(product, customer, "GUESS" + guess, "PO-1").is(422);
    }
    Answer stopped = checkOut(product, customer, company.code(), "PO-1");
    stopped.isProblem(429, "too-many-requests");
    assertThat(stopped.header("Retry-After")).isNotBlank();
    product.records().change("delete from failed_sign_ins");
    checkOut(product, customer, company.code(), "PO-1").is(200);
  }

  @Test
  void whatACreditHasPaidGoesBackWhenTheCompanyPaysInstead(Product product) {
    Customer holder = CreditHolder.of(product, "Cleo Credit", 1);
    Customer customer = booker(product, 2, "Cleo Company");
    customer.tryToCheckOutWith(CreditHolder.code(holder)).is(200);
    CreditHolder.assertLeft(holder, 0);

    PayingCompany company = PayingCompany.approved(product, 30, 2 * PRICE);
    Answer booked = checkOut(product, customer, company.code(), "PO-12").is(200);
    assertThat(booked.text("booking.state")).isEqualTo("CONFIRMED");
    assertThat(booked.json().has("paidByCredit")).isFalse();
    product.awaitQuiet();
    CreditHolder.assertLeft(holder, PRICE);
    assertThat(customer.pays("pm_card_visa").status())
        .as("the charge is called off")
        .isEqualTo(400);
    assertThat(
            product
                .records()
                .number(
                    "select r.amount_minor from receivables r join companies c"
                        + " on c.id = r.company_id where c.public_id = ?",
                    company.id()))
        .as("the company owes the whole price")
        .isEqualTo(2 * PRICE);
    assertThat(invoicesOf(product, customer)).isOne();
    new Books(product).prove();
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from money_issues"
                        + " where resolved_at is null and booking_reference = ?",
                    customer.reference()))
        .isZero();
  }

  @Test
  void whatACompanyNeedsIsNamed(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, PRICE - 1);
    Customer customer = booker(product, 1, "Need Order");
    Answer without = checkOut(product, customer, company.code(), " ");
    assertThat(pointer(without.isProblem(422, "invalid"))).isEqualTo("/purchaseOrder");
    checkOut(product, customer, company.code(), "PO-1").isProblem(409, "credit-limit");
    assertThat(customer.booking().text("state")).isEqualTo("HELD");

    product
        .records()
        .change("update companies set approved = false where public_id = ?", company.id());
    assertThat(pointer(checkOut(product, customer, company.code(), "PO-1").is(422)))
        .isEqualTo("/companyCode");
    assertThat(invoicesOf(product, customer)).isZero();
  }

  @Test
  void twentyAtOnceNeverOweMoreThanTheLimit(Product product) {
    int fits = 5;
    PayingCompany company = PayingCompany.approved(product, 30, fits * PRICE + 1);
    List<Customer> bookers =
        IntStream.range(0, 20).mapToObj(i -> booker(product, 1, "Limit Near " + i)).toList();
    List<Answer> answers =
        Crowd.of(20, i -> checkOut(product, bookers.get(i), company.code(), "PO-" + i));

    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(fits);
    answers.stream()
        .filter(answer -> answer.status() != 200)
        .forEach(answer -> answer.isProblem(409, "credit-limit"));
    assertThat(
            product
                .records()
                .number(
                    "select sum(r.amount_minor) from receivables r join companies c"
                        + " on c.id = r.company_id where c.public_id = ?",
                    company.id()))
        .isEqualTo(fits * PRICE);
  }

  private static String invoice(Customer customer) {
    JsonArray documents = customer.awaitsDocuments(2);
    String id = "";
    for (var document : documents) {
      JsonObject paper = document.getAsJsonObject();
      id = paper.get("kind").getAsString().equals("INVOICE") ? paper.get("id").getAsString() : id;
    }
    return PdfText.of(customer.download(id).is(200).body());
  }

  private static String pointer(Answer refused) {
    JsonObject error = refused.json().getAsJsonArray("errors").get(0).getAsJsonObject();
    return error.get("pointer").getAsString();
  }

  private static int invoicesOf(Product product, Customer customer) {
    return product
        .records()
        .number(
            "select count(*) from invoices i join bookings b on b.id = i.booking_id"
                + " where b.reference = ?",
            customer.reference());
  }
}
