package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.bank.BankFileView;
import com.reactfasttraining.booking.invoicing.bank.BookStatement;
import com.reactfasttraining.booking.invoicing.bank.PreviewStatement;
import com.reactfasttraining.booking.invoicing.bank.RowResult;
import com.reactfasttraining.booking.invoicing.bank.StatementFault;
import com.reactfasttraining.booking.invoicing.bank.StatementRow;
import com.reactfasttraining.booking.invoicing.bank.StatementRowView;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bank statement: chosen, looked at row by row, and then booked as it was looked at. */
@Named
@ViewScoped
public class BankImportPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 512 * 1024;

  @Inject private PreviewStatement previewStatement;
  @Inject private BookStatement bookStatement;

  private transient @Nullable Part file;
  private String fileName = "";
  private List<StatementRow> read = List.of();
  private List<StatementFault> faults = List.of();
  private transient @Nullable List<StatementRowView> rows;
  private boolean booked;

  public void load() {
    previewStatement.requireFinance();
  }

  public void look() throws IOException {
    Part chosen = chosen();
    BankFileView statement = previewStatement.read(bytes(chosen));
    fileName = Optional.ofNullable(chosen.getSubmittedFileName()).orElse("statement.csv");
    read = statement.rows();
    faults = statement.faults();
    rows = previewStatement.preview(read);
    booked = false;
  }

  public void book() {
    rows = bookStatement.book(fileName, read);
    booked = true;
  }

  private Part chosen() {
    return Optional.ofNullable(file)
        .filter(part -> part.getSize() > 0)
        .orElseThrow(() -> refused("Choose a file"));
  }

  private static byte[] bytes(Part chosen) throws IOException {
    try (InputStream in = chosen.getInputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw refused("The file is too large. Choose one of at most 512 KB");
      }
      return bytes;
    }
  }

  private static RefusedException refused(String message) {
    return RefusedException.invalid(List.of(new FieldError("/file", message)));
  }

  /** How many rows of the file would be kept. */
  public long getBookable() {
    return getRows().stream()
        .map(StatementRowView::result)
        .filter(result -> result != RowResult.WENT_OUT && result != RowResult.IMPORTED_BEFORE)
        .count();
  }

  public List<StatementRowView> getRows() {
    return rows == null ? List.of() : rows;
  }

  public List<StatementFault> getFaults() {
    return faults;
  }

  public String getFileName() {
    return fileName;
  }

  /** True once the rows that are shown are what became of them. */
  public boolean isBooked() {
    return booked;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
