package com.reactfasttraining.booking.invoicing;

import static java.util.stream.Collectors.toMap;

import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All invoices that were ever issued. */
@ApplicationScoped
public class Invoices {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final String BY_CREDIT =
      """
      select case i.kind
        when 'INVOICE' then (select coalesce(sum(p.amount_minor), 0) from payments p
          where p.completed_by = i.payment_id)
        else (select coalesce(sum(r.amount_minor), 0) from refunds r
          where r.id = i.refund_id and r.destination = 'CREDIT') end
      from invoices i where i.id = ?1
      """;

  @PersistenceContext private EntityManager database;

  void add(Invoice invoice) {
    database.persist(invoice);
    database.flush();
  }

  public Invoice get(long id) {
    return Optional.ofNullable(database.find(Invoice.class, id)).orElseThrow();
  }

  private Optional<Invoice> find(String number) {
    return database
        .createQuery("select i from Invoice i where i.number = :number", Invoice.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The invoice that a payment has paid, or that it has paid a part of. */
  Optional<Invoice> ofPayment(long paymentId) {
    return database
        .createQuery(
            "select i from Invoice i where i.kind = :kind and (i.paymentId = :payment or"
                + " i.paymentId = (select p.byCredit.completedBy from Payment p where p.id = :payment))",
            Invoice.class)
        .setParameter("payment", paymentId)
        .setParameter("kind", InvoiceKind.INVOICE)
        .getResultStream()
        .findFirst();
  }

  /** The lines of an invoice with what was credited of each so far. */
  List<CreditableLine> creditable(Invoice invoice) {
    Map<Long, Money> credited =
        database
            .createQuery(
                "select l.corrects.id, sum(l.grossMinor) from InvoiceLine l"
                    + " where l.corrects.invoice = :invoice group by l.corrects.id",
                Object[].class)
            .setParameter("invoice", invoice)
            .getResultStream()
            .collect(
                toMap(
                    row -> (Long) row[0],
                    row -> Money.of(((Number) row[1]).longValue(), invoice.currency())));
    return invoice.creditable(credited);
  }

  /** The number of the credit note for a refund, known by its public id. */
  @Transactional
  public Optional<String> creditNote(String refundId) {
    @SuppressWarnings("unchecked")
    List<String> numbers =
        database
            .createNativeQuery(
                "select i.number from invoices i join refunds r on r.id = i.refund_id"
                    + " where r.public_id = ?1")
            .setParameter(1, refundId)
            .getResultList();
    return numbers.stream().findFirst();
  }

  /** The numbers of the credit notes that a change of a booking led to. */
  @Transactional
  public List<String> creditNotes(String changeId) {
    return database
        .createQuery(
            "select i.number from Invoice i where i.changeId = :change order by i.id", String.class)
        .setParameter("change", changeId)
        .getResultList();
  }

  /** Everything that stands on an invoice or a credit note. */
  @Transactional
  public Optional<InvoiceDetailView> detail(String number) {
    return find(number).map(invoice -> invoice.detail(paidBy(invoice)));
  }

  private @Nullable PaidByView paidBy(Invoice invoice) {
    return invoice
        .paidBy()
        .map(id -> new PaidByView(card(id).orElse(null), byCredit(invoice)))
        .orElse(null);
  }

  /** What credits have paid of an invoice, or what a credit note gives back to one. */
  private Money byCredit(Invoice invoice) {
    Number minor =
        (Number)
            database.createNativeQuery(BY_CREDIT).setParameter(1, invoice.id()).getSingleResult();
    return Money.of(minor.longValue(), invoice.currency());
  }

  /** Until when a booking that is paid later is to be paid; empty when it was paid for. */
  @Transactional
  public Optional<LocalDate> dueOn(String reference) {
    return database
        .createQuery(
            "select i.dueOn from Invoice i where i.booking.reference = :ref"
                + " and i.dueOn is not null order by i.id",
            LocalDate.class)
        .setParameter("ref", reference)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The invoices of one booking, oldest first. */
  @Transactional
  public List<InvoiceView> ofBooking(String reference) {
    return database
        .createQuery(
            "select i from Invoice i where i.booking.reference = :ref order by i.id", Invoice.class)
        .setParameter("ref", reference)
        .setMaxResults(100)
        .getResultStream()
        .map(Invoice::view)
        .toList();
  }

  /** All invoices, newest first: at most {@code limit}; {@code after} is the last number seen. */
  @Transactional
  public Slice<InvoiceView> newest(int limit, @Nullable String after) {
    Optional<Invoice> last = Optional.ofNullable(after).flatMap(this::find);
    List<InvoiceView> found =
        database
            .createQuery(
                "select i from Invoice i where i.issuedAt < :time or (i.issuedAt = :time and"
                    + " i.id < :id) order by i.issuedAt desc, i.id desc",
                Invoice.class)
            .setParameter("time", last.map(Invoice::issuedAt).orElse(NEVER))
            .setParameter("id", last.map(Invoice::id).orElse(Long.MAX_VALUE))
            .setHint("eclipselink.join-fetch", "i.booking")
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(Invoice::view)
            .toList();
    return Slice.cut(found, limit, InvoiceView::number);
  }

  private Optional<CardView> card(long paymentId) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select card_brand, card_last4 from payments"
                    + " where id = ?1 and card_brand is not null and card_last4 is not null")
            .setParameter(1, paymentId)
            .getResultList();
    return rows.stream().findFirst().map(row -> new CardView((String) row[0], (String) row[1]));
  }
}
