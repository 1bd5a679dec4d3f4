package com.reactfasttraining.booking.invoicing.bank;

import com.reactfasttraining.booking.invoicing.receivable.MatchReceivables;
import com.reactfasttraining.booking.invoicing.receivable.NewBankPayment;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableView;
import com.reactfasttraining.booking.invoicing.receivable.ReceivedView;
import com.reactfasttraining.booking.invoicing.receivable.RecordBankPayment;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finance resolves by hand what an import could not: money for no invoice, or too much of it. */
@ApplicationScoped
public class ResolveLine {

  private static final int LONGEST_REASON = 200;

  @Inject private BankLines lines;
  @Inject private MatchReceivables match;
  @Inject private RecordBankPayment payments;
  @Inject private AuditLog audit;
  @Inject private Caller caller;

  /** What is to be resolved, oldest first. */
  @Transactional
  public Slice<BankLineView> unresolved(int limit, @Nullable String after) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    return lines.unresolved(limit, after);
  }

  /**
   * One line.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND
   */
  @Transactional
  public BankLineView view(String id) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    return lines.find(id).orElseThrow(ResolveLine::unknown).view();
  }

  /**
   * Books what is left of the line to an invoice, as much as is open there.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; CONFLICT when nothing is left; INVALID when
   *     nothing is open on the invoice
   */
  @Transactional
  public BankLineView match(String id, String invoiceNumber) {
    BankLine line = unresolved(id);
    String number = known(invoiceNumber);
    NewBankPayment payment =
        new NewBankPayment(line.left().toDecimal(), line.movedOn(), line.text());
    ReceivedView received = payments.receiveWhatIsOpen(number, payment);
    if (received.noted().signum() == 0) {
      throw refused("/invoiceNumber", "Nothing is open on " + number);
    }
    line.book(number, received);
    return noted("bank-line-matched", line);
  }

  /**
   * Says what became of what is left, such as that it was given back.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; CONFLICT when nothing is left; INVALID without a
   *     reason
   */
  @Transactional
  public BankLineView settle(String id, String why) {
    BankLine line = unresolved(id);
    if (why.isBlank() || why.length() > LONGEST_REASON) {
      throw refused("/why", "Say in up to " + LONGEST_REASON + " characters what became of it");
    }
    line.settle(why.strip());
    return noted("bank-line-settled", line);
  }

  private String known(String invoiceNumber) {
    return match.in(invoiceNumber).stream()
        .map(ReceivableView::invoiceNumber)
        .findFirst()
        .orElseThrow(
            () -> refused("/invoiceNumber", "No company pays later for an invoice of this number"));
  }

  private BankLine unresolved(String id) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    BankLine line = lines.lock(id).orElseThrow(ResolveLine::unknown);
    line.requireUnresolved();
    return line;
  }

  private BankLineView noted(String action, BankLine line) {
    BankLineView view = line.view();
    audit.record(action, new AuditedObject("bank-line", view.id()), view.outcome());
    return view;
  }

  private static RefusedException unknown() {
    return RefusedException.notFound("line of a bank statement");
  }

  private static RefusedException refused(String field, String message) {
    return RefusedException.invalid(List.of(new FieldError(field, message)));
  }
}
