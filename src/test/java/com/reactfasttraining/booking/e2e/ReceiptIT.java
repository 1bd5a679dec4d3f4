package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each payment has one receipt: a paper of the booking, which its payer gets by mail. */
@ExtendWith(ProductExtension.class)
class ReceiptIT {

  @Test
  void whatIsPaidAtTheCheckoutIsReceiptedInTheMailThatConfirmsIt(Product product) {
    product.stripe().webhooks().mischief().repeat(4);
    Customer customer = paid(product, product.records().newSession(2), "Re Ceipt");
    product.behaveAgain();
    customer.awaitsDocuments(3);
    product.awaitQuiet();

    JsonObject receipt = only(customer, "RECEIPT");
    String number = receipt.get("number").getAsString();
    assertThat(number).isEqualTo("RCP" + invoices(product, customer).substring(3) + "-1");
    assertThat(receipt.get("fileName").getAsString()).isEqualTo("Receipt-" + number + ".pdf");
    List<CaughtMail> mails = product.mailsTo("re.ceipt@example.com");
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).attachmentsNamed("Receipt-" + number + ".pdf")).hasSize(1);
    assertThat(mails.get(0).text()).contains("your invoice and your receipt");
    assertThat(receipts(product, customer)).isEqualTo(number + " 8500");
  }

  @Test
  void whatIsPaidForAMoveHasAMailAndAReceiptOfItsOwn(Product product) {
    String to = product.records().newSession(2);
    product.records().setPrice(to, 10_000);
    Customer customer = paid(product, product.records().newSession(2), "Mo Vea");
    String body = "{\"sessionId\":\"" + to + "\"}";
    String quote = customer.post("transfer-quote", body).is(200).text("quote");
    Answer moved =
        customer.post("transfer", "{\"sessionId\":\"%s\",\"quote\":\"%s\"}".formatted(to, quote));
    customer.owes(moved.is(200)).pays("pm_card_mastercard").is(200);
    product.await(() -> to.equals(customer.booking().text("session.id")));
    product.awaitQuiet();

    CaughtMail mail =
        product.mailsTo("mo.vea@example.com").stream()
            .filter(one -> one.subject().startsWith("Receipt for £15.00, invoice INV-"))
            .findFirst()
            .orElseThrow();
    assertThat(mail.attachmentsNamed(".pdf")).hasSize(1);
    assertThat(mail.text())
        .contains("Paid by: Mastercard ending 4444", "The receipt is not a VAT invoice")
        .doesNotContain("left to pay");
    assertThat(receipts(product, customer)).contains("-1 8500, RCP-", "-1 1500");
  }

  @Test
  void eachBankTransferIsReceiptedToWhoeverPaysForTheCompany(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    String contact = company.id().toLowerCase(Locale.ROOT) + "@example.com";
    product
        .records()
        .change(
            "update companies set contact_email = ? where public_id = ?", contact, company.id());
    Customer customer = PayingCompany.booker(product, 2, "Ban Ker");
    PayingCompany.checkOut(product, customer, company.code(), "PO-7").is(200);
    String invoice = invoices(product, customer);
    Clerk finance = product.clerk("FINANCE");
    noted(finance, invoice, "100", "first");
    product.awaitQuiet();
    noted(finance, invoice, "70", "second");
    product.awaitQuiet();

    String number = "RCP" + invoice.substring(3);
    assertThat(receipts(product, customer)).isEqualTo(number + "-1 10000, " + number + "-2 7000");
    List<CaughtMail> mails = product.mailsTo(contact);
    assertThat(mails).hasSize(2);
    assertThat(mails.get(0).text())
        .contains("Paid by: Bank transfer", "Hello Ada Counts", "£70.00 of the invoice is still");
    assertThat(mails.get(1).attachmentsNamed("Receipt-" + number + "-2.pdf")).hasSize(1);
    assertThat(mails.get(1).text()).contains("Nothing is left to pay on this invoice.");
    assertThat(customer.awaitsDocuments(4).toString()).contains(number + "-1", number + "-2");
    assertThat(finance.page("/admin/booking/booking.xhtml?reference=" + customer.reference()))
        .contains("Receipt-" + number + "-1.pdf");
  }

  private static void noted(Clerk finance, String invoice, String amount, String reference) {
    String page = "/admin/invoicing/receivable.xhtml?number=" + invoice;
    finance.fillsIn(page, Map.of("amount", amount, "reference", reference), "receive");
  }

  private static Customer paid(Product product, String session, String name) {
    Customer customer = product.customer().holds(session, 1).fillsIn(name).checksOut();
    customer.pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }

  private static JsonObject only(Customer customer, String kind) {
    return StreamSupport.stream(customer.get("documents").array().spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(document -> kind.equals(document.get("kind").getAsString()))
        .reduce(
            (one, other) -> {
              throw new AssertionError("more than one " + kind);
            })
        .orElseThrow();
  }

  private static String invoices(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select string_agg(i.number, ' ') from invoices i join bookings b"
                + " on b.id = i.booking_id where b.reference = ?",
            customer.reference());
  }

  private static String receipts(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select string_agg(r.number || ' ' || r.amount_minor, ', ' order by r.issued_at)"
                + " from receipts r join bookings b on b.id = r.booking_id where b.reference = ?",
            customer.reference());
  }
}
