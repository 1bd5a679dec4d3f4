package com.reactfasttraining.booking.backoffice;

import com.reactfasttraining.booking.document.DocumentView;
import com.reactfasttraining.booking.document.ReadDocument;
import com.reactfasttraining.booking.invoicing.InvoiceView;
import com.reactfasttraining.booking.invoicing.Invoices;
import com.reactfasttraining.booking.mail.FindMails;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.payment.credit.CreditView;
import com.reactfasttraining.booking.payment.credit.ShowCredit;
import com.reactfasttraining.booking.payment.trail.FindTrail;
import com.reactfasttraining.booking.payment.trail.PaymentTrailView;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a booking's file that came of it: payments, invoices, papers, mails. */
@Named
@RequestScoped
public class BookingPapersPage {

  @Inject private FindTrail findTrail;
  @Inject private Invoices allInvoices;
  @Inject private ReadDocument readDocument;
  @Inject private FindMails findMails;
  @Inject private ShowCredit showCredit;
  @Inject private Caller caller;

  private @Nullable CreditView credit;
  private List<PaymentTrailView> payments = List.of();
  private List<InvoiceView> invoices = List.of();
  private List<DocumentView> documents = List.of();
  private List<MailRow> mails = List.of();

  /**
   * Called by the file's page once it is known that the booking is there. Whoever may not see needs
   * does not learn from a mail that there are some.
   */
  void load(String reference, boolean showingNeeds) {
    payments = findTrail.ofBooking(reference);
    invoices = allInvoices.ofBooking(reference);
    documents = readDocument.list(reference);
    credit = isShowingCredit() ? showCredit.of(reference).orElse(null) : null;
    mails =
        findMails.ofBooking(reference).stream()
            .filter(mail -> showingNeeds || mail.kind() != MailKind.CRITICAL_REQUIREMENT)
            .map(mail -> new MailRow(mail, findMails.attempts(mail.id())))
            .toList();
  }

  /** Whoever has the code of a credit can spend it: it is for those who answer its owner. */
  private boolean isShowingCredit() {
    return caller.has("STAFF") || caller.has("FINANCE") || caller.has("ADMIN");
  }

  /** The credit that the booking became, or null. */
  public @Nullable CreditView getCredit() {
    return credit;
  }

  public List<PaymentTrailView> getPayments() {
    return payments;
  }

  public List<InvoiceView> getInvoices() {
    return invoices;
  }

  public List<DocumentView> getDocuments() {
    return documents;
  }

  public List<MailRow> getMails() {
    return mails;
  }
}
