package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.receivable.BankPaymentView;
import com.reactfasttraining.booking.invoicing.receivable.FindReceivables;
import com.reactfasttraining.booking.invoicing.receivable.NewBankPayment;
import com.reactfasttraining.booking.invoicing.receivable.OverdueReminderView;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableView;
import com.reactfasttraining.booking.invoicing.receivable.RecordBankPayment;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One invoice that is paid later, and what has arrived for it. */
@Named
@ViewScoped
public class ReceivablePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FindReceivables findReceivables;
  @Inject private RecordBankPayment recordBankPayment;

  private @Nullable String number;
  private @Nullable ReceivableView receivable;
  private List<BankPaymentView> payments = List.of();
  private List<OverdueReminderView> reminders = List.of();
  private BigDecimal amount;
  private LocalDate movedOn;
  private String reference;

  /** Every answer is required, so none is read before it was given. */
  @SuppressWarnings("NullAway.Init")
  public ReceivablePage() {}

  /** What is open is proposed as the amount that came in. */
  public void load() {
    ReceivableView known = findReceivables.view(known());
    receivable = known;
    payments = findReceivables.payments(known());
    reminders = findReceivables.reminders(known());
    amount = known.open().toDecimal();
    movedOn = findReceivables.today();
  }

  public String receive() {
    recordBankPayment.receive(known(), new NewBankPayment(amount, movedOn, reference));
    return there();
  }

  public String giveBack() {
    recordBankPayment.giveBack(known(), new NewBankPayment(amount, movedOn, reference));
    return there();
  }

  private String there() {
    return "/admin/invoicing/receivable?faces-redirect=true&done=noted&number=" + known();
  }

  private String known() {
    return Optional.ofNullable(number)
        .orElseThrow(() -> RefusedException.notFound("invoice to be paid"));
  }

  public @Nullable ReceivableView getReceivable() {
    return receivable;
  }

  public List<BankPaymentView> getPayments() {
    return payments;
  }

  public List<OverdueReminderView> getReminders() {
    return reminders;
  }

  /** True for those who may note what has arrived. */
  public boolean isChangeable() {
    return findReceivables.isOpenToCaller();
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public LocalDate getMovedOn() {
    return movedOn;
  }

  public void setMovedOn(LocalDate movedOn) {
    this.movedOn = movedOn;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
