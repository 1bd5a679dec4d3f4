package com.reactfasttraining.booking.document.paper;

import static com.reactfasttraining.booking.document.paper.Letterhead.fact;
import static com.reactfasttraining.booking.document.paper.Letterhead.rows;
import static java.util.stream.Collectors.joining;

import com.reactfasttraining.booking.invoicing.CorrectedView;
import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.invoicing.InvoiceLineView;
import com.reactfasttraining.booking.invoicing.PartyView;
import com.reactfasttraining.booking.platform.config.CompanySettings;
import com.reactfasttraining.booking.shared.BritishDates;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An invoice or a credit note as the texts that its template prints. */
final class InvoicePaper {

  private final InvoiceDetailView invoice;
  private final CompanySettings company;

  InvoicePaper(InvoiceDetailView invoice, CompanySettings company) {
    this.invoice = invoice;
    this.company = company;
  }

  String title() {
    if (isCreditNote()) {
      return "Credit note " + invoice.number();
    }
    return (isVatInvoice() ? "VAT invoice " : "Invoice ") + invoice.number();
  }

  Map<String, Object> parameters() {
    Map<String, Object> all = new HashMap<>();
    all.put("title", title());
    all.put("buyerTitle", isCreditNote() ? "Credited to" : "Billed to");
    all.put("linesTitle", isCreditNote() ? "What we credit" : "What you bought");
    all.put("quantityTitle", isCreditNote() ? "Items" : "Seats");
    all.put("buyer", buyer());
    all.put("facts", rows(facts()));
    all.put("lines", rows(invoice.lines().stream().map(InvoicePaper::line).toList()));
    all.put("totals", rows(totals()));
    all.put("rates", rows(rates()));
    all.put(
        "paid",
        invoice.dueOn() == null
            ? new HowPaid(invoice).words()
            : "Payment due by " + day(invoice.dueOn()));
    if (invoice.dueOn() != null) {
      all.put("howToPay", howToPay());
    }
    legal().ifPresent(texts -> all.put("legal", texts));
    all.put("note", note());
    return all;
  }

  /** With the VAT number by which the buyer may have to account for the VAT (VatNumber). */
  private String buyer() {
    String number = invoice.buyer().vatNumber();
    return invoice.buyer().lines() + (number == null ? "" : "\nVAT number " + number);
  }

  /** Only a registered seller issues VAT invoices, and none for what is exempt alone. */
  private boolean isVatInvoice() {
    return invoice.seller().vatNumber() != null
        && vats().anyMatch(vat -> vat.treatment() != VatTreatment.EXEMPT);
  }

  private Stream<Vat> vats() {
    return invoice.lines().stream().map(InvoiceLineView::vat).distinct().sorted();
  }

  /** Why there is no VAT on some of it, a sentence a row; empty when there is on all. */
  private Optional<String> legal() {
    String texts =
        vats().flatMap(vat -> vat.treatment().legalText().stream()).collect(joining("\n"));
    return Optional.of(texts).filter(text -> !text.isEmpty());
  }

  private boolean isCreditNote() {
    return invoice.corrects() != null;
  }

  private static final String NOTE =
      "Prices were agreed including VAT. The VAT is worked out once for each line, from its amount"
          + " including VAT, and rounded to the nearest penny.";

  private String note() {
    CorrectedView corrected = invoice.corrects();
    if (corrected == null) {
      String rounding = vats().anyMatch(Vat::charged) ? NOTE : "";
      return (rounding + (invoice.dueOn() == null ? " Nothing is left to pay." : "")).strip();
    }
    return "This credit note reduces invoice %s of %s by the amounts above. If you reclaimed the VAT, please adjust it by the VAT shown here."
        .formatted(corrected.number(), BritishDates.plain(corrected.issueDate()));
  }

  private String howToPay() {
    String bank = company.bankDetails();
    return "Please pay by bank transfer.\nReference: %s\n%s"
        .formatted(
            invoice.number(),
            bank == null ? "Ask us for our bank details: " + company.email() : bank);
  }

  private List<Map<String, String>> facts() {
    PartyView seller = invoice.seller();
    List<Map<String, String>> facts = new ArrayList<>();
    CorrectedView corrected = invoice.corrects();
    facts.add(fact(corrected == null ? "Invoice number" : "Credit note", invoice.number()));
    facts.add(fact("Date of issue", BritishDates.plain(invoice.issueDate())));
    if (corrected == null) {
      facts.add(fact("Tax point", BritishDates.plain(invoice.issueDate())));
    } else {
      facts.add(fact("Corrects invoice", corrected.number()));
      facts.add(fact("Invoice date", BritishDates.plain(corrected.issueDate())));
    }
    facts.add(fact("Booking", invoice.bookingReference()));
    if (invoice.dueOn() != null) {
      facts.add(fact("Payment due", day(invoice.dueOn())));
    }
    if (invoice.purchaseOrder() != null) {
      facts.add(fact("Purchase order", invoice.purchaseOrder()));
    }
    facts.add(fact("Supplier", seller.lines()));
    if (seller.vatNumber() != null) {
      facts.add(fact("VAT number", seller.vatNumber()));
    }
    return facts;
  }

  private static Map<String, String> line(InvoiceLineView line) {
    return Map.of(
        "description", line.description(),
        "quantity", Integer.toString(line.quantity()),
        "unitNet", line.unitPrice().net().format(),
        "unitGross", line.unitPrice().gross().format(),
        "rate", line.vat().label(),
        "vat", line.price().vat().format(),
        "gross", line.price().gross().format());
  }

  private List<Map<String, String>> totals() {
    Price total = invoice.total();
    return List.of(
        fact("Total excluding VAT", total.net().format()),
        fact("VAT", total.vat().format()),
        fact(isCreditNote() ? "Total credited" : "Total including VAT", total.gross().format()));
  }

  /** What each rate adds up to (HMRC Notice 700, section 16.3.1: total by rate). */
  private List<Map<String, String>> rates() {
    Map<Vat, Price> byRate = new TreeMap<>();
    invoice.lines().forEach(line -> byRate.merge(line.vat(), line.price(), Price::plus));
    return byRate.entrySet().stream().map(e -> rate(e.getKey(), e.getValue())).toList();
  }

  private static Map<String, String> rate(Vat vat, Price price) {
    return Map.of(
        "rate", vat.label(),
        "net", price.net().format(),
        "vat", price.vat().format(),
        "gross", price.gross().format());
  }

  private static String day(LocalDate date) {
    return BritishDates.plain(date);
  }
}
