package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Companies that pay later, on a phone and with keys alone: from the approval to the payment. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class StaffInvoicingIT {

  private static final String COMPANY = "Keyboard Works Ltd";

  @Test
  void aCompanyIsApprovedBookedForNamedAndPays(Product product, Visitor visitor) {
    String session = product.records().newSession(3);
    visitor.opens("/admin/booking/companies.xhtml");
    StaffPages staff = new StaffPages(visitor).signsIn("ADMIN");
    Keyboard keys = new Keyboard(visitor.page());
    makesCompany(visitor, keys);
    booksOnInvoice(visitor, keys, session);
    namesPeople(visitor, keys, staff);
    notesPayment(visitor, keys, staff);
  }

  private static void makesCompany(Visitor visitor, Keyboard keys) {
    visitor.reads("Companies");
    keys.goesTo(visitor.link("New company")).press("Enter");
    visitor.reads("New company").inspects("admin-30-company");
    keys.goesTo(visitor.button("Save company")).press("Enter");
    visitor.page().getByText("There is a problem").waitFor();
    visitor.inspects("admin-30-company-errors");
    keys.goesTo(visitor.page().getByLabel("Name").first()).type(COMPANY);
    keys.goesTo(visitor.field("Address for invoices")).type("1 Quay Lane, Bristol BS1 5TT");
    keys.goesTo(visitor.field("Who is asked about invoices")).type("Ada Counts");
    keys.goesTo(visitor.field("Their e-mail address")).type("accounts@example.com");
    visitor.field("Days to pay").fill("30");
    visitor.field("Credit limit").fill("5000");
    keys.goesTo(visitor.button("Save company")).press("Enter");
    visitor.page().getByText("The company is saved.").waitFor();
    keys.goesTo(visitor.button("Make a new code")).press("Enter");
    visitor.page().getByText("The new booking code is").waitFor();
    keys.goesTo(visitor.button("Approve")).press("Enter");
    visitor.page().getByText("The company is approved").waitFor();
    visitor.inspects("admin-30-company-approved");
    visitor.follows("All companies");
    visitor.reads("Companies").inspects("admin-30-companies");
  }

  private static void booksOnInvoice(Visitor visitor, Keyboard keys, String session) {
    visitor.opens("/admin/booking/new-booking.xhtml?session=" + session);
    visitor.reads("New booking").inspects("admin-31-new-booking");
    keys.goesTo(visitor.button("Book on invoice")).press("Enter");
    visitor.page().getByText("There is a problem").waitFor();
    visitor.inspects("admin-31-new-booking-errors");
    visitor.page().getByLabel("Seats").first().fill("2");
    keys.goesTo(visitor.page().locator("[id='form:name']")).type("Ina Caller");
    keys.goesTo(visitor.page().locator("[id='form:email']")).type("ina.caller@example.com");
    visitor.field("Company").selectOption(COMPANY);
    keys.goesTo(visitor.field("Purchase-order number")).type("PO-1");
    keys.goesTo(visitor.field("The caller has accepted")).press("Space");
    keys.goesTo(visitor.button("Book on invoice")).press("Enter");
    visitor.link("Upload names").waitFor();
    visitor.inspects("admin-31-booked");
  }

  private static void namesPeople(Visitor visitor, Keyboard keys, StaffPages staff) {
    keys.goesTo(visitor.link("Upload names")).press("Enter");
    visitor.reads("Upload names").inspects("admin-32-upload");
    uploads(visitor, keys, "Check the file", "Name,E-mail\nAnn Up,no address\n,x@example.com\n");
    visitor.page().getByText("Nothing is changed yet.").waitFor();
    assertThat(staff.rows()).hasCount(2);
    visitor.inspects("admin-32-upload-faults");
    uploads(visitor, keys, "Take the names over", "Name,E-mail\nAnn Up,ann.up@example.com\n");
    visitor.page().getByText("The names are taken over.").waitFor();
    visitor.inspects("admin-32-upload-done");
  }

  private static void uploads(Visitor visitor, Keyboard keys, String button, String rows) {
    visitor
        .field("File")
        .setInputFiles(
            new FilePayload("names.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
    keys.goesTo(visitor.button(button)).press("Enter");
  }

  private static void notesPayment(Visitor visitor, Keyboard keys, StaffPages staff) {
    visitor.opens("/admin/invoicing/receivables.xhtml");
    visitor.reads("What companies owe").inspects("admin-33-receivables");
    Locator row = staff.rowOf(COMPANY);
    keys.goesTo(row.getByRole(AriaRole.LINK).first()).press("Enter");
    visitor.button("Note the payment").waitFor();
    visitor.inspects("admin-33-receivable");
    keys.goesTo(visitor.button("Note the payment")).press("Enter");
    visitor.page().getByText("There is a problem").waitFor();
    visitor.inspects("admin-33-receivable-errors");
    visitor.page().locator("[id='form:amount']").fill("170");
    keys.goesTo(visitor.page().locator("[id='form:reference']")).type("BACS 1");
    keys.goesTo(visitor.button("Note the payment")).press("Enter");
    visitor.page().getByText("The bank payment is noted.").waitFor();
    visitor.inspects("admin-33-receivable-paid");
  }
}
