package com.reactfasttraining.booking.document.paper;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.document.Document;
import com.reactfasttraining.booking.document.DocumentStore;
import com.reactfasttraining.booking.invoicing.InvoiceView;
import com.reactfasttraining.booking.invoicing.Invoices;
import com.reactfasttraining.booking.invoicing.receipt.ReadReceipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** The papers of a confirmed booking for a mail; what is not rendered yet is rendered now. */
@ApplicationScoped
@Transactional(NEVER)
public class AttachDocuments {

  @Inject private RenderConfirmation confirmation;
  @Inject private RenderInvoice invoice;
  @Inject private RenderReceipt receipt;
  @Inject private Invoices invoices;
  @Inject private ReadReceipts receipts;
  @Inject private DocumentStore store;

  /** The credit notes of a refund; none where the payment had no invoice. */
  public List<Attachment> ofRefund(String refundId) {
    return invoices.creditNotesOfRefund(refundId).stream()
        .map(invoice::render)
        .map(store::attachment)
        .toList();
  }

  public Attachment invoice(String number) {
    return store.attachment(invoice.render(number));
  }

  /** The credit notes for a change that came off an invoice; none where a card was paid with. */
  public List<Attachment> ofChange(String changeId) {
    return invoices.creditNotesOfChange(changeId).stream()
        .map(invoice::render)
        .map(store::attachment)
        .toList();
  }

  /** The confirmation, then the invoices. */
  public List<Attachment> of(String reference) {
    Stream<Document> bills =
        invoices.ofBooking(reference).stream().map(InvoiceView::number).map(invoice::render);
    return Stream.concat(Stream.of(confirmation.render(reference)), bills)
        .map(store::attachment)
        .toList();
  }

  /** The same, and then the receipts. */
  public List<Attachment> withReceipts(String reference) {
    Stream<Attachment> paid = receipts.numbers(reference).stream().map(this::receipt);
    return Stream.concat(of(reference).stream(), paid).toList();
  }

  public Attachment receipt(String number) {
    return store.attachment(receipt.render(number));
  }
}
