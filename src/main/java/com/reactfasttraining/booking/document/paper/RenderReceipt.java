package com.reactfasttraining.booking.document.paper;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.document.Document;
import com.reactfasttraining.booking.document.DocumentKind;
import com.reactfasttraining.booking.document.KeepDocument;
import com.reactfasttraining.booking.document.Paper;
import com.reactfasttraining.booking.invoicing.receipt.PaymentReceiptView;
import com.reactfasttraining.booking.invoicing.receipt.ReadReceipts;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes the PDF of a receipt, once; the subject of the outbox message is its number. */
@ApplicationScoped
@Transactional(NEVER)
public class RenderReceipt implements OutboxHandler {

  /** The kind of the outbox message. */
  public static final String KIND = "document.receipt";

  @Inject private ReadReceipts receipts;
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

  /** The stored receipt; rendered now unless it was before. */
  public Document render(String number) {
    PaymentReceiptView receipt = receipts.of(number);
    Paper paper =
        new Paper(DocumentKind.RECEIPT, number, receipt.invoice().bookingId(), receipt.issuedAt());
    return documents.once(paper, () -> pdf(new ReceiptPaper(receipt)));
  }

  private byte[] pdf(ReceiptPaper receipt) {
    return letterhead.print("receipt", receipt.title(), receipt.parameters());
  }
}
