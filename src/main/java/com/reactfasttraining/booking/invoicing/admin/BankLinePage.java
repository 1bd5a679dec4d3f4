package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.bank.BankLineState;
import com.reactfasttraining.booking.invoicing.bank.BankLineView;
import com.reactfasttraining.booking.invoicing.bank.ResolveLine;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a bank statement, matched with an invoice or settled by hand. */
@Named
@ViewScoped
public class BankLinePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ResolveLine resolveLine;

  private @Nullable String id;
  private @Nullable BankLineView line;
  private String invoiceNumber = "";
  private String why = "";

  public void load() {
    line = resolveLine.view(known());
  }

  public String match() {
    resolveLine.match(known(), invoiceNumber);
    return there("matched");
  }

  public String settle() {
    resolveLine.settle(known(), why);
    return there("settled");
  }

  private String there(String done) {
    return "/admin/invoicing/bank-line?faces-redirect=true&done=" + done + "&id=" + known();
  }

  private String known() {
    return Optional.ofNullable(id)
        .orElseThrow(() -> RefusedException.notFound("line of a bank statement"));
  }

  public @Nullable BankLineView getLine() {
    return line;
  }

  /** True while something is left to resolve. */
  public boolean isUnresolved() {
    return line != null
        && (line.state() == BankLineState.UNKNOWN || line.state() == BankLineState.OVERPAID);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public String getInvoiceNumber() {
    return invoiceNumber;
  }

  public void setInvoiceNumber(String invoiceNumber) {
    this.invoiceNumber = invoiceNumber;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
