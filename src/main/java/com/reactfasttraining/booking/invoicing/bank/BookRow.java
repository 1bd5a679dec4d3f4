package com.reactfasttraining.booking.invoicing.bank;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import com.reactfasttraining.booking.invoicing.receivable.NewBankPayment;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableView;
import com.reactfasttraining.booking.invoicing.receivable.RecordBankPayment;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a row of a bank statement, once, and books it to the one invoice that it names. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class BookRow {

  @Inject private BankLines lines;
  @Inject private PreviewStatement preview;
  @Inject private RecordBankPayment payments;
  @Inject private AuditLog audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  StatementRowView book(String fileName, StatementRow row) {
    if (row.amount().signum() <= 0) {
      return StatementRowView.of(row, RowResult.WENT_OUT, "Left out");
    }
    if (lines.knows(row.fingerprint())) {
      return StatementRowView.of(row, RowResult.IMPORTED_BEFORE, "Left out");
    }
    BankLine.Imported imported = new BankLine.Imported(fileName, caller.actor(), clock.instant());
    BankLine line = new BankLine(row, imported);
    preview.single(row).ifPresent(owed -> book(line, owed));
    lines.add(line);
    BankLineView view = line.view();
    audit.record(
        "bank-line-imported", new AuditedObject("bank-line", view.id()), view.state().name());
    return StatementRowView.of(row, RowResult.of(view.state()), view.outcome());
  }

  private void book(BankLine line, ReceivableView owed) {
    NewBankPayment payment =
        new NewBankPayment(line.left().toDecimal(), line.movedOn(), line.text());
    line.book(owed.invoiceNumber(), payments.receiveWhatIsOpen(owed.invoiceNumber(), payment));
  }
}
