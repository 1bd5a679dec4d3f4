package com.reactfasttraining.booking.document.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBookings;
import com.reactfasttraining.booking.invoicing.CardView;
import com.reactfasttraining.booking.invoicing.CorrectedView;
import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.invoicing.InvoiceLineView;
import com.reactfasttraining.booking.invoicing.PaidByView;
import com.reactfasttraining.booking.invoicing.PartyView;
import com.reactfasttraining.booking.invoicing.receipt.PaymentReceiptView;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The PDFs themselves, as they come out of the templates. They stay in target/papers to look at.
 */
class PaperTest {

  private static final Money NOTHING = Money.zero("GBP");

  private final Settings settings = new SettingsFixture().build();
  private final Reports reports = new Reports(settings);

  @Test
  void invoiceShowsWhatAUkVatInvoiceNeeds() throws IOException {
    String text = text(invoice("invoice", invoice(3, "VISA-less buyer", "visa")));
    assertThat(text)
        .contains("VAT invoice INV-2026-00042", "GB 123 4567 89", "React Fast Training")
        .contains("24 November 2026", "Tax point", "Purchase order", "PO-2026/17")
        .contains("Emergency First Aid at Work", "3 attendees", "20%")
        .contains("£70.83", "£85.00", "£42.50", "£212.50", "£255.00")
        .contains("Paid by Visa ending 4242 on 24 November 2026", "Page 1 of 1");
  }

  @Test
  void invoiceWithManyLinesAndLongTextsRunsOverSeveralPagesWithoutLosingAny() throws IOException {
    InvoiceDetailView one = invoice(3, "An extraordinarily long company name ".repeat(8), null);
    List<InvoiceLineView> lines =
        IntStream.range(0, 25)
            .mapToObj(i -> line(1, "Course " + i + " " + "word ".repeat(40)))
            .toList();
    byte[] pdf = invoice("invoice-long", withLines(one, lines, price(lines.size())));
    String text = text(pdf);
    assertThat(IntStream.range(0, 25).mapToObj(i -> "Course " + i + " ")).allMatch(text::contains);
    assertThat(new PdfReader(pdf).getNumberOfPages()).isGreaterThan(2);
    assertThat(text).contains("Paid online on 24 November 2026", "VAT summary");
  }

  @Test
  void anInvoiceThatIsPaidLaterSaysUntilWhenAndHow() throws IOException {
    String text = text(invoice("invoice-due", due(invoice(6, "Harbour Works Ltd", null))));
    assertThat(text)
        .contains("Payment due by 24 December 2026", "Purchase order", "PO-2026/17")
        .contains("Please pay by bank transfer. Reference: INV-2026-00042")
        .contains("Ask us for our bank details: hello@example.com", "Harbour Works Ltd")
        .doesNotContain("Nothing is left to pay", "Paid on");
    Settings withBank =
        new SettingsFixture()
            .with("COMPANY_BANK_DETAILS", "Example Bank\\nSort code 00-00-00, account 12345678")
            .build();
    InvoicePaper paper =
        new InvoicePaper(due(invoice(6, "Harbour Works Ltd", null)), withBank.company());
    assertThat(text(render("invoice-due-bank", paper.title(), "invoice", paper.parameters())))
        .contains("Example Bank Sort code 00-00-00, account 12345678")
        .doesNotContain("Ask us for");
  }

  @Test
  void saysWhatACreditHasPaidAndWhatItGetsBack() throws IOException {
    InvoiceDetailView one = invoice(3, "Harbour Café Ltd", "visa");
    CardView visa = new CardView("visa", "4242");
    assertThat(paid(one, new PaidByView(visa, Money.of(8500, "GBP"), NOTHING)))
        .contains("Paid £85.00 by credit and £170.00 by Visa ending 4242 on 24 November 2026");
    assertThat(paid(one, new PaidByView(null, Money.of(25_500, "GBP"), NOTHING)))
        .contains("Paid by credit on 24 November 2026");
    InvoiceDetailView note = corrected(one, new PaidByView(visa, Money.of(8500, "GBP"), NOTHING));
    assertThat(text(invoice("credit-note-to-credit", note)))
        .contains("Given back as a credit on 1 December 2026")
        .doesNotContain("Refunded");
  }

  @Test
  void saysWhatWasPaidBeforeForACourseThatIsTaxedDifferently() throws IOException {
    InvoiceDetailView one = invoice(3, "Harbour Café Ltd", "visa");
    CardView visa = new CardView("visa", "4242");
    Money before = Money.of(8500, "GBP");
    assertThat(paid(one, new PaidByView(visa, NOTHING, before)))
        .isEqualTo(
            "Paid £85.00 before for another course and £170.00 by Visa ending 4242 on 24 November"
                + " 2026");
    assertThat(paid(one, new PaidByView(null, NOTHING, Money.of(25_500, "GBP"))))
        .isEqualTo("Paid before, for another course");
    InvoiceDetailView note = corrected(one, new PaidByView(null, NOTHING, before));
    assertThat(text(invoice("credit-note-of-a-move", note)))
        .contains("Counts towards the new course")
        .doesNotContain("Refunded");
  }

  @Test
  void saysThatACompanyOwesLess() throws IOException {
    InvoiceDetailView note = corrected(invoice(6, "Harbour Works Ltd", null), null);
    assertThat(text(invoice("credit-note-of-a-company", note)))
        .contains("Taken off what is owed on 1 December 2026")
        .doesNotContain("Refunded");
  }

  private String paid(InvoiceDetailView one, PaidByView paidBy) {
    InvoicePaper paper = new InvoicePaper(paid(one, paidBy, null), settings.company());
    return String.valueOf(paper.parameters().get("paid"));
  }

  @Test
  void sellerWithoutAVatNumberIssuesNoVatInvoice() throws IOException {
    InvoiceDetailView with = invoice(1, "Buyer", "visa");
    PartyView seller = new PartyView("Tiny Training", null, "1 Lane", null);
    InvoiceDetailView without =
        new InvoiceDetailView(
            with.bookingId(),
            with.bookingReference(),
            with.number(),
            with.issuedAt(),
            with.issueDate(),
            seller,
            with.buyer(),
            null,
            with.lines(),
            with.total(),
            null,
            null,
            null);
    assertThat(text(invoice("invoice-no-vat", without)))
        .contains("Invoice INV-2026-00042")
        .doesNotContain("VAT invoice");
  }

  @Test
  void theBuyersVatNumberStandsBelowTheirAddress() throws IOException {
    InvoiceDetailView one = invoice(3, "Harbour Café Ltd", "visa");
    PartyView buyer =
        new PartyView("Maria Chén", "Harbour Café Ltd", "1 Quay Lane", "FR12345678901");
    InvoiceDetailView abroad =
        new InvoiceDetailView(
            one.bookingId(),
            one.bookingReference(),
            one.number(),
            one.issuedAt(),
            one.issueDate(),
            one.seller(),
            buyer,
            null,
            one.lines(),
            one.total(),
            null,
            null,
            null);
    assertThat(text(invoice("invoice-buyer-vat", abroad)))
        .contains("1 Quay Lane", "VAT number FR12345678901", "GB 123 4567 89");
  }

  @Test
  void receiptSaysWhatWasPaidHowAndForWhatAndThatItIsNoVatInvoice() throws IOException {
    byte[] pdf = receipt("receipt", 25_500, "Visa ending 4242");
    assertThat(text(pdf))
        .contains("Receipt RCP-2026-00042-1", "We have received £255.00", "25 November 2026")
        .contains("Visa ending 4242", "Harbour Works Ltd Maria Chén-O’Neill", "RFB7K2M9QX")
        .contains("What it was for Emergency First Aid at Work", "3 attendees")
        .contains("It is not a VAT invoice", "please use invoice INV-2026-00042")
        .doesNotContain("a part of");
    assertThat(StructureTags.of(pdf)).contains("H1", "H2", "Table");
    assertThat(text(receipt("receipt-part", 10_000, "Bank transfer")))
        .contains("£100.00", "INV-2026-00042, a part of its total of £255.00", "Bank transfer");
  }

  private byte[] receipt(String file, long minor, String means) throws IOException {
    ReceiptPaper paper =
        new ReceiptPaper(
            new PaymentReceiptView(
                "RCP-2026-00042-1",
                Money.of(minor, "GBP"),
                LocalDate.of(2026, 11, 25),
                means,
                true,
                Instant.parse("2026-11-25T10:15:00Z"),
                invoice(3, "Harbour Works Ltd", null)));
    return render(file, paper.title(), "receipt", paper.parameters());
  }

  @Test
  void proFormaSaysThatItIsNoVatInvoice() throws IOException {
    ProFormaPaper paper =
        new ProFormaPaper(invoice(3, "Harbour Works Ltd", null), settings.company());
    String text = text(render("pro-forma", paper.title(), "invoice", paper.parameters()));
    assertThat(text)
        .contains("Pro-forma invoice for booking RFB7K2M9QX", "Not a VAT invoice")
        .contains("This is not a VAT invoice, and no VAT can be reclaimed with it.")
        .contains("To be paid: £255.00", "Harbour Works Ltd", "PO-2026/17", "£42.50")
        .doesNotContain("INV-", "Tax point", "Date of issue", "Nothing is left to pay", "Paid");
  }

  @Test
  void creditNoteNamesTheInvoiceThatItCorrects() throws IOException {
    InvoiceDetailView one = invoice(3, "Harbour Café Ltd", "visa");
    InvoiceDetailView note = corrected(one, one.paidBy());
    byte[] pdf = invoice("credit-note", note);
    assertThat(text(pdf))
        .contains("Credit note CN-2026-00007", "GB 123 4567 89", "Credited to", "What we credit")
        .contains("Corrects invoice INV-2026-00042", "Invoice date 24 November 2026")
        .contains("£70.83", "£14.17", "Total credited £85.00", "20%")
        .contains("Refunded to Visa ending 4242 on 1 December 2026")
        .contains("reduces invoice INV-2026-00042 of 24 November 2026")
        .doesNotContain("VAT invoice", "Tax point", "Billed to", "left to pay", "Seats");
    assertThat(new PdfReader(pdf).getInfo()).containsEntry("Title", "Credit note CN-2026-00007");
  }

  @Test
  void saysWhyThereIsNoVatOnALineAndSumsUpByTreatment() throws IOException {
    Price untaxed = Price.includingVat(Money.of(8500, "GBP"), 0);
    List<InvoiceLineView> lines =
        List.of(
            line(2, "Emergency First Aid at Work"),
            untaxed("First aid in schools", VatTreatment.EXEMPT, untaxed),
            untaxed("First aid abroad", VatTreatment.REVERSE_CHARGE, untaxed));
    Price total = price(2).plus(untaxed).plus(untaxed);
    InvoiceDetailView mixed = withLines(invoice(4, "Buyer", "visa"), lines, total);
    assertThat(text(invoice("invoice-mixed", mixed)))
        .contains("VAT invoice", "20%", "Exempt £85.00 £0.00 £85.00")
        .contains("Reverse charge £85.00 £0.00 £85.00", "Exempt from VAT")
        .contains("Reverse charge: the customer is to account for the VAT", "£340.00");
    InvoiceDetailView exempt = withLines(invoice(1, "Buyer", "visa"), lines.subList(1, 2), untaxed);
    assertThat(text(invoice("invoice-exempt", exempt)))
        .contains("Invoice INV-2026-00042", "Exempt from VAT", "Nothing is left to pay")
        .doesNotContain("VAT invoice", "rounded to the nearest penny");
  }

  private static InvoiceLineView untaxed(String what, VatTreatment treatment, Price price) {
    return new InvoiceLineView(what, 1, price, new Vat(0, treatment), price);
  }

  @Test
  void confirmationNamesEveryAttendeeAndTheWayThere() throws IOException {
    String text = text(confirmation("confirmation", ConfirmedBookings.of(12)));
    assertThat(text)
        .contains("RFB7K2M9QX", "Emergency First Aid at Work", "Tuesday 13 July 2027")
        .contains("09:00 to 16:30", "Harbourside Training Rooms", "BS1 4QA", "step-free access")
        .contains("Maria Chén-O’Neill", "Attendee Number 12", "£1,020.00", "What to bring");
  }

  @Test
  void confirmationCountsSeatsThatHaveNoNameYet() throws IOException {
    ConfirmedBooking three = ConfirmedBookings.of(3);
    ConfirmedBooking one =
        new ConfirmedBooking(
            three.id(),
            three.reference(),
            three.revision(),
            three.booker(),
            three.seats(),
            three.attendees().subList(0, 1),
            three.session(),
            three.price(),
            three.vat(),
            three.confirmedAt());
    assertThat(text(confirmation("confirmation-unnamed", one)).split("Name to follow", -1))
        .hasSize(3);
  }

  @Test
  void longNamesAndMarkupArePrintedAsTheyAre() throws IOException {
    byte[] pdf =
        confirmation(
            "confirmation-long", ConfirmedBookings.of(12, "<b>Łucja</b> & " + "Żółć ".repeat(20)));
    assertThat(text(pdf)).contains("<b>Łucja</b> & Żółć");
  }

  @Test
  void papersAreTaggedForScreenReaders() throws IOException {
    byte[] pdf = invoice("invoice", invoice(3, "Buyer", "visa"));
    PdfDictionary catalogue = new PdfReader(pdf).getCatalog();
    assertThat(catalogue.getAsDict(PdfName.MARKINFO).getAsBoolean(PdfName.MARKED).booleanValue())
        .isTrue();
    assertThat(catalogue.getAsString(PdfName.LANG).toUnicodeString()).isEqualTo("en-GB");
    assertThat(
            catalogue
                .getAsDict(PdfName.VIEWERPREFERENCES)
                .getAsBoolean(PdfName.DISPLAYDOCTITLE)
                .booleanValue())
        .isTrue();
    assertThat(new PdfReader(pdf).getInfo()).containsEntry("Title", "VAT invoice INV-2026-00042");
    assertThat(StructureTags.of(pdf)).contains("H1", "H2", "Table", "TR", "TH", "TD");
  }

  @Test
  void logoStandsAboveTheName() throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'>"
            + "<rect width='40' height='40' rx='10' fill='#0b4f5c'/>"
            + "<path d='M16.5 9h7v7.5h7.5v7h-7.5v7.5h-7v-7.5h-7.5v-7h7.5z' fill='#fff'/></svg>";
    Map<String, Object> data = new HashMap<>();
    data.put("logo", new ByteArrayInputStream(svg.getBytes(UTF_8)));
    data.putAll(new InvoicePaper(invoice(3, "Buyer", "visa"), settings.company()).parameters());
    byte[] with = render("invoice-logo", "With logo", "invoice", data);
    byte[] without = invoice("invoice", invoice(3, "Buyer", "visa"));
    assertThat(text(with)).containsOnlyOnce("01632 960 001").startsWith("React Fast Training");
    assertThat(StructureTags.of(with)).contains("Image: React Fast Training");
    assertThat(StructureTags.of(without)).noneMatch(tag -> tag.startsWith("Image"));
  }

  private byte[] invoice(String file, InvoiceDetailView invoice) throws IOException {
    InvoicePaper paper = new InvoicePaper(invoice, settings.company());
    return render(file, paper.title(), "invoice", paper.parameters());
  }

  private byte[] confirmation(String file, ConfirmedBooking booking) throws IOException {
    ConfirmationPaper paper = new ConfirmationPaper(booking, settings.company());
    return render(file, paper.title(), "confirmation", paper.parameters());
  }

  private byte[] render(String file, String title, String template, Map<String, Object> own)
      throws IOException {
    Map<String, Object> data = new HashMap<>(Letterhead.of(settings.company()));
    data.putAll(own);
    byte[] pdf = reports.pdf(template, title, data);
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(file + ".pdf"), pdf);
    return pdf;
  }

  private static String text(byte[] pdf) throws IOException {
    PdfReader reader = new PdfReader(pdf);
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(extractor.getTextFromPage(page)).append('\n');
    }
    return text.toString().lines().map(String::strip).collect(joining(" ")).replaceAll("\\s+", " ");
  }

  private static InvoiceDetailView invoice(int seats, String buyer, String brand) {
    return new InvoiceDetailView(
        7,
        "RFB7K2M9QX",
        "INV-2026-00042",
        Instant.parse("2026-11-24T10:15:00Z"),
        LocalDate.of(2026, 11, 24),
        new PartyView(
            "React Fast Training", null, "12 Harbour Street\nBristol\nBS1 4QA", "GB 123 4567 89"),
        new PartyView("Maria Chén-O’Neill", buyer, "1 Quay Lane\nBristol\nBS1 5TT", null),
        "PO-2026/17",
        List.of(
            line(
                seats,
                "Emergency First Aid at Work\nTuesday 13 July 2027, 09:00 to 16:30\n"
                    + "Harbourside Training Rooms, 12 Harbour Street, Bristol, BS1 4QA\n"
                    + seats
                    + " attendees")),
        price(seats),
        new PaidByView(brand == null ? null : new CardView(brand, "4242"), NOTHING, NOTHING),
        null,
        null);
  }

  private static InvoiceDetailView corrected(InvoiceDetailView one, PaidByView paidBy) {
    return new InvoiceDetailView(
        one.bookingId(),
        one.bookingReference(),
        "CN-2026-00007",
        Instant.parse("2026-12-01T10:15:00Z"),
        LocalDate.of(2026, 12, 1),
        one.seller(),
        one.buyer(),
        one.purchaseOrder(),
        List.of(line(1, "Refund after a cancellation\nEmergency First Aid at Work")),
        price(1),
        paidBy,
        null,
        new CorrectedView(one.number(), one.issueDate()));
  }

  private static InvoiceDetailView paid(InvoiceDetailView one, PaidByView paidBy, LocalDate dueOn) {
    return new InvoiceDetailView(
        one.bookingId(),
        one.bookingReference(),
        one.number(),
        one.issuedAt(),
        one.issueDate(),
        one.seller(),
        one.buyer(),
        one.purchaseOrder(),
        one.lines(),
        one.total(),
        paidBy,
        dueOn,
        one.corrects());
  }

  private static InvoiceDetailView due(InvoiceDetailView one) {
    return paid(one, null, LocalDate.of(2026, 12, 24));
  }

  private static InvoiceDetailView withLines(
      InvoiceDetailView one, List<InvoiceLineView> lines, Price total) {
    return new InvoiceDetailView(
        one.bookingId(),
        one.bookingReference(),
        one.number(),
        one.issuedAt(),
        one.issueDate(),
        one.seller(),
        one.buyer(),
        one.purchaseOrder(),
        lines,
        total,
        one.paidBy(),
        one.dueOn(),
        one.corrects());
  }

  private static InvoiceLineView line(int seats, String description) {
    return new InvoiceLineView(description, seats, price(1), Vat.at(2000), price(seats));
  }

  private static Price price(int seats) {
    return Price.includingVat(Money.of(8500L * seats, "GBP"), 2000);
  }
}
