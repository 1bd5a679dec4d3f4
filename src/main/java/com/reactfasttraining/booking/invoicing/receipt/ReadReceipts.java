package com.reactfasttraining.booking.invoicing.receipt;

import com.reactfasttraining.booking.invoicing.Invoices;
import com.reactfasttraining.booking.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads what stands on receipts, for papers and mails, in one short transaction. */
@ApplicationScoped
@Transactional
public class ReadReceipts {

  @Inject private Receipts receipts;
  @Inject private Invoices invoices;
  @Inject private Payments payments;

  /** The receipt of a number that is known. */
  public PaymentReceiptView of(String number) {
    Receipt receipt = receipts.find(number).orElseThrow();
    String invoice = invoices.get(receipt.invoiceId()).number();
    boolean byCredit =
        receipt.paymentId().map(payments::get).filter(payment -> !payment.isByCard()).isPresent();
    return receipt.view(invoices.detail(invoice).orElseThrow(), byCredit);
  }

  /** The numbers of a booking's receipts, oldest first. */
  public List<String> numbers(String reference) {
    return receipts.ofBooking(reference);
  }
}
