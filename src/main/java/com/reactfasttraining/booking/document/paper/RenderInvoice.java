package com.reactfasttraining.booking.document.paper;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.document.Document;
import com.reactfasttraining.booking.document.DocumentKind;
import com.reactfasttraining.booking.document.KeepDocument;
import com.reactfasttraining.booking.document.Paper;
import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.invoicing.Invoices;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Makes the PDF of an invoice or a credit note, once; the subject of the outbox message is its
 * number.
 */
@ApplicationScoped
@Transactional(NEVER)
public class RenderInvoice implements OutboxHandler {

  /** The kind of the outbox message. */
  public static final String KIND = "document.invoice";

  @Inject private Invoices invoices;
  @Inject private Settings settings;
  @Inject private Letterhead letterhead;
  @Inject private KeepDocument documents;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String number) {
    render(number);
  }

  /** The stored invoice; rendered now unless it was before. */
  public Document render(String number) {
    InvoiceDetailView invoice = invoices.detail(number).orElseThrow();
    DocumentKind kind =
        invoice.corrects() == null ? DocumentKind.INVOICE : DocumentKind.CREDIT_NOTE;
    Paper paper = new Paper(kind, number, invoice.bookingId(), invoice.issuedAt());
    return documents.once(paper, () -> pdf(new InvoicePaper(invoice, settings.company())));
  }

  private byte[] pdf(InvoicePaper invoice) {
    return letterhead.print("invoice", invoice.title(), invoice.parameters());
  }
}
