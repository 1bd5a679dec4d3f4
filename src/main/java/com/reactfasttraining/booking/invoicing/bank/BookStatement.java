package com.reactfasttraining.booking.invoicing.bank;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Books the rows of a bank statement one by one, each in a transaction of its own: what is wrong
 * with one holds up no other, and a file that is sent again goes on where it ended.
 */
@ApplicationScoped
@Transactional(NEVER)
public class BookStatement {

  private static final Logger LOG = Logger.getLogger(BookStatement.class.getName());

  @Inject private BookRow bookRow;
  @Inject private Caller caller;

  /**
   * Books them.
   *
   * @return what became of each
   * @throws RefusedException FORBIDDEN
   */
  public List<StatementRowView> book(String fileName, List<StatementRow> rows) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    return rows.stream().map(row -> book(fileName, row)).toList();
  }

  private StatementRowView book(String fileName, StatementRow row) {
    try {
      return bookRow.book(fileName, row);
    } catch (RefusedException e) {
      return StatementRowView.of(row, RowResult.FAILED, e.detail());
    } catch (RuntimeException e) {
      // Such as another import of the same line at this moment; the rows after it go on.
      LOG.log(Level.WARNING, "row " + row.row() + " of a statement is not booked", e);
      return StatementRowView.of(row, RowResult.FAILED, "Not booked. Import the file again.");
    }
  }
}
