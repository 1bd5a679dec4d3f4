package com.reactfasttraining.booking.document.paper;

import static com.reactfasttraining.booking.document.paper.Letterhead.fact;
import static com.reactfasttraining.booking.document.paper.Letterhead.rows;
import static java.util.stream.Collectors.joining;

import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.invoicing.InvoiceLineView;
import com.reactfasttraining.booking.invoicing.receipt.PaymentReceiptView;
import com.reactfasttraining.booking.shared.BritishDates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A receipt as the texts that its template prints. It says that it is no VAT invoice: it has none
 * of what HMRC Notice 700, section 16.3.1 wants of one.
 */
final class ReceiptPaper {

  private final PaymentReceiptView receipt;
  private final InvoiceDetailView invoice;

  ReceiptPaper(PaymentReceiptView receipt) {
    this.receipt = receipt;
    this.invoice = receipt.invoice();
  }

  String title() {
    return "Receipt " + receipt.number();
  }

  Map<String, Object> parameters() {
    Map<String, Object> all = new HashMap<>();
    all.put("title", title());
    all.put("received", "We have received " + receipt.amount().format());
    all.put("facts", rows(facts()));
    all.put("forTitle", "What it was for");
    all.put("lines", lines());
    all.put("note", note());
    return all;
  }

  private List<Map<String, String>> facts() {
    return List.of(
        fact("Amount", receipt.amount().format()),
        fact("Date of payment", BritishDates.plain(receipt.paidOn())),
        fact("Paid by", receipt.means()),
        fact("Received from", invoice.buyer().lines()),
        fact("Invoice", invoice.number() + ofHowMuch()),
        fact("Booking", invoice.bookingReference()));
  }

  /** A bank transfer may be a part of an invoice. */
  private String ofHowMuch() {
    return receipt.amount().equals(invoice.total().gross())
        ? ""
        : ", a part of its total of " + invoice.total().gross().format();
  }

  private String lines() {
    return invoice.lines().stream().map(InvoiceLineView::description).collect(joining("\n\n"));
  }

  private String note() {
    return "This is a receipt for a payment. It is not a VAT invoice, and no VAT can be reclaimed with"
        + " it: please use invoice "
        + invoice.number()
        + " for that.";
  }
}
