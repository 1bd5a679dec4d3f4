package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Companies are reminded of what they have not paid in time, each time once, until they pay. */
@ExtendWith(ProductExtension.class)
class OverdueIT {

  private static final String RECEIVABLE = "/admin/invoicing/receivable.xhtml?number=";

  @Test
  void remindsOnceForEachTimeAndNoMoreOnceItIsPaid(Product product) {
    String number = issued(product, "Late Payer");
    overdue(product, number, 6);
    Customer.sleep(Duration.ofSeconds(16));
    assertThat(reminders(product, number)).isEmpty();

    overdue(product, number, 7);
    product.await(() -> reminders(product, number).equals("1"));
    overdue(product, number, 40);
    product.await(() -> reminders(product, number).equals("1,3"));
    product.awaitQuiet();
    List<CaughtMail> mails = mails(product, number);
    assertThat(mails).hasSize(2);
    assertThat(mails.get(0).text())
        .contains("Hello Ada Counts", "Still open: £170.00", "Perhaps it was overlooked");
    assertThat(mails.get(1).text()).contains("written to you before");
    assertThat(mails.get(1).attachmentsNamed(".pdf")).hasSize(1);

    Clerk finance = product.clerk("FINANCE");
    assertThat(finance.page(RECEIVABLE + number)).contains("Reminder 1", "Reminder 3");
    Customer.sleep(Duration.ofSeconds(16));
    assertThat(reminders(product, number)).isEqualTo("1,3");
  }

  @Test
  void nobodyIsRemindedOfWhatIsPaid(Product product) {
    String number = issued(product, "Good Payer");
    paid(product, number, "amount_minor", "PAID");
    overdue(product, number, 90);
    Customer.sleep(Duration.ofSeconds(16));
    assertThat(reminders(product, number)).isEmpty();
    // No money has come, so the books must not keep it.
    paid(product, number, "0", "OPEN");
  }

  private static void paid(Product product, String number, String minor, String state) {
    product
        .records()
        .change(
            "update receivables set paid_minor = "
                + minor
                + ", state = ? where invoice_id = (select id from invoices where number = ?)",
            state,
            number);
  }

  private static String issued(Product product, String booker) {
    PayingCompany company = PayingCompany.approved(product, 0, 100_000);
    Customer customer = PayingCompany.booker(product, 2, booker);
    PayingCompany.checkOut(product, customer, company.code(), "PO-9").is(200);
    return product
        .records()
        .text(
            "select i.number from invoices i join bookings b on b.id = i.booking_id"
                + " where b.reference = ?",
            customer.reference());
  }

  private static void overdue(Product product, String number, int days) {
    product
        .records()
        .change(
            "update receivables set due_on = (now() at time zone 'Europe/London')::date - "
                + days
                + " where invoice_id = (select id from invoices where number = ?)",
            number);
  }

  private static String reminders(Product product, String number) {
    return product
        .records()
        .text(
            "select coalesce(string_agg(o.number::text, ',' order by o.number), '')"
                + " from overdue_reminders o join receivables r on r.id = o.receivable_id"
                + " join invoices i on i.id = r.invoice_id where i.number = ?",
            number);
  }

  private static List<CaughtMail> mails(Product product, String number) {
    return product.mailsTo("accounts@example.com").stream()
        .filter(mail -> mail.subject().contains(number))
        .toList();
  }
}
