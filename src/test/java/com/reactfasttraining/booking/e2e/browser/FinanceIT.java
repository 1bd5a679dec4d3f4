package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What finance does on its pages, with the keyboard too. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class FinanceIT {

  private static final String STATEMENT =
      """
      Date,Amount,Description,Payer
      2026-11-02,12.34,A line that names no invoice %1$s,Stranger & Sons
      2026-11-02,-9.99,Bank fee %1$s,Bank
      2026-11-32,1.00,broken,Bank
      """;

  @Test
  void aStatementIsLookedAtBookedAndResolved(Product product, Visitor visitor) {
    String mark = product.customer().holds(product.records().newSession(1), 1).reference();
    visitor.opens("/admin/invoicing/receivables.xhtml");
    new StaffPages(visitor).signsIn("FINANCE");
    visitor.reads("What companies owe");
    visitor.inspects("finance-1-owed");
    visitor.link("Import a bank statement").focus();
    visitor.page().keyboard().press("Enter");
    visitor.reads("Import a bank statement").inspects("finance-2-import");
    visitor
        .field("File")
        .setInputFiles(
            new FilePayload("november.csv", "text/csv", STATEMENT.formatted(mark).getBytes(UTF_8)));
    visitor.button("Check the file").focus();
    visitor.page().keyboard().press("Enter");
    visitor.page().getByText("Nothing is booked yet").waitFor();
    visitor.inspects("finance-3-preview");
    visitor.button("Book 1 row").focus();
    visitor.page().keyboard().press("Enter");
    visitor.page().getByText("The statement is imported").waitFor();
    visitor.inspects("finance-4-imported");

    visitor.follows("See what is to be resolved by hand");
    visitor.reads("Bank lines to resolve").inspects("finance-5-lines");
    visitor.page().getByText(mark).first().waitFor();
    visitor.link(mark).click();
    visitor.reads("Bank line of £12.34").inspects("finance-6-line");
    visitor.presses("Book it to the invoice");
    visitor.page().getByText("Enter the number of the invoice").first().waitFor();
    visitor.inspects("finance-6-line-refused");
    visitor.field("What became of it").fill("Given back on 26 November");
    visitor.page().keyboard().press("Enter");
    visitor.page().getByText("The line is settled.").waitFor();
    visitor.inspects("finance-7-line-settled");
  }

  @Test
  void theLedgerIsReadAndTakenAlong(Product product, Visitor visitor) throws IOException {
    Customer customer = product.customer().holds(product.records().newSession(2), 2);
    customer.fillsIn("Ledger Reader").checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    visitor.opens("/admin/invoicing/ledger.xhtml");
    new StaffPages(visitor).signsIn("FINANCE");
    visitor.reads("Ledger").inspects("finance-8-ledger");
    assertThat(visitor.page().getByText("VAT by rate and treatment")).isVisible();
    visitor.field("Sum up by").selectOption("month");
    visitor.presses("Show");
    visitor.page().getByText("By month").waitFor();
    visitor.inspects("finance-9-ledger-months");
    Download book = visitor.page().waitForDownload(() -> visitor.follows("All tables (XLSX)"));
    assertThat(book.suggestedFilename()).matches("ledger-.*\\.xlsx");
    Path kept = Path.of(System.getProperty("war.file")).resolveSibling("ledger.xlsx");
    Files.copy(book.path(), kept, StandardCopyOption.REPLACE_EXISTING);
    assertThat(Files.readAllBytes(kept)).startsWith('P', 'K');
    visitor.opens("/admin/invoicing/ledger.xhtml?from=2026-02-01&to=2026-01-01");
    visitor.page().getByText("Enter a last day that is not before the first").first().waitFor();
    visitor.inspects("finance-10-ledger-refused");
  }
}
