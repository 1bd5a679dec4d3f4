package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.ledger.ExportLedger;
import com.reactfasttraining.booking.invoicing.ledger.LedgerFile;
import com.reactfasttraining.booking.invoicing.ledger.LedgerTable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends an export of the ledger: one table as CSV, or all of them as XLSX. */
@Named
@RequestScoped
public class LedgerExportPage {

  @Inject private LedgerPage ledgerPage;
  @Inject private ExportLedger exportLedger;
  @Inject private FacesContext faces;

  private @Nullable String table;

  public void send() throws IOException {
    LedgerFile file =
        chosen()
            .map(one -> exportLedger.csv(ledgerPage.getPeriod(), one))
            .orElseGet(() -> exportLedger.xlsx(ledgerPage.getPeriod()));
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType(file.mediaType());
    answer.setResponseContentLength(file.bytes().length);
    answer.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"" + file.fileName() + '"');
    answer.getResponseOutputStream().write(file.bytes());
    faces.responseComplete();
  }

  private Optional<LedgerTable> chosen() {
    return Arrays.stream(LedgerTable.values()).filter(one -> one.name().equals(table)).findFirst();
  }

  public @Nullable String getTable() {
    return table;
  }

  public void setTable(@Nullable String table) {
    this.table = table;
  }
}
