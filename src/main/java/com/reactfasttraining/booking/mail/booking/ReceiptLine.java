package com.reactfasttraining.booking.mail.booking;

import com.reactfasttraining.booking.payment.ReadReceipt;
import com.reactfasttraining.booking.payment.ReceiptView;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The receipt of a payment as a mail says it, the day as on the company's wall. */
@ApplicationScoped
public class ReceiptLine {

  @Inject private ReadReceipt receipts;
  @Inject private Settings settings;

  /** Such as {@code £85.00 on 26 November 2026, visa ending 4242}. */
  Optional<String> of(String reference) {
    return receipts.of(reference).map(this::line);
  }

  private String line(ReceiptView receipt) {
    String day =
        BritishDates.plain(receipt.paidAt().atZone(settings.company().zone()).toLocalDate());
    String card = receipt.card() == null ? "" : ", " + receipt.card();
    String credit =
        receipt.byCredit().signum() == 0
            ? ""
            : ", " + receipt.byCredit().format() + " of it by credit";
    return receipt.amount().format() + " on " + day + card + credit;
  }
}
