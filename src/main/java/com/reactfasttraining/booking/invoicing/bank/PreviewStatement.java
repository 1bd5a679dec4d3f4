package com.reactfasttraining.booking.invoicing.bank;

import com.reactfasttraining.booking.invoicing.receivable.MatchReceivables;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableView;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what booking a bank statement would do, and changes nothing. */
@ApplicationScoped
public class PreviewStatement {

  @Inject private BankLines lines;
  @Inject private MatchReceivables match;
  @Inject private Caller caller;

  /**
   * Lets only those in who may import statements.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException FORBIDDEN
   */
  public void requireFinance() {
    caller.requireAnyOf("FINANCE", "ADMIN");
  }

  /**
   * Reads a file.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException FORBIDDEN; INVALID for
   *     a file that cannot be read
   */
  public BankFileView read(byte[] file) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    StatementTable table = StatementTable.read(file);
    return new BankFileView(table.rows(), table.faults());
  }

  /** What becomes of each row, when those before it are booked. */
  @Transactional
  public List<StatementRowView> preview(List<StatementRow> rows) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    Map<String, Money> open = new HashMap<>();
    return rows.stream().map(row -> preview(row, open)).toList();
  }

  private StatementRowView preview(StatementRow row, Map<String, Money> open) {
    if (row.amount().signum() <= 0) {
      return StatementRowView.of(row, RowResult.WENT_OUT, "Left out");
    }
    if (lines.knows(row.fingerprint())) {
      return StatementRowView.of(row, RowResult.IMPORTED_BEFORE, "Left out");
    }
    return single(row)
        .map(owed -> matched(row, owed, open))
        .orElseGet(() -> StatementRowView.of(row, RowResult.UNKNOWN, "For matching by hand"));
  }

  /** What the row pays for, when it names just one. */
  Optional<ReceivableView> single(StatementRow row) {
    List<ReceivableView> named = match.in(row.text());
    return named.size() == 1 && named.get(0).amount().currency().equals(row.currency())
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  private static StatementRowView matched(
      StatementRow row, ReceivableView owed, Map<String, Money> open) {
    String number = owed.invoiceNumber();
    Money before = open.getOrDefault(number, owed.payable());
    Money rest = before.minus(row.amount());
    open.put(number, before.minus(row.amount().atMost(before)));
    if (rest.signum() < 0) {
      String surplus = Money.zero(rest.currency()).minus(rest).format();
      return StatementRowView.of(
          row, RowResult.OVERPAID, number + ", " + surplus + " more than is open");
    }
    return rest.signum() == 0
        ? StatementRowView.of(row, RowResult.MATCHED, number)
        : StatementRowView.of(
            row, RowResult.UNDERPAID, number + ", " + rest.format() + " stays open");
  }
}
