package com.reactfasttraining.booking.invoicing;

import static java.util.stream.Collectors.toMap;

import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  @PersistenceContext private EntityManager database;
  @Inject private ReadPaidBy readPaidBy;

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

  /** The invoices that a payment has paid, or of which it has paid a part. */
  List<Invoice> ofPayment(long paymentId) {
    return database
        .createQuery(
            "select i from Invoice i where i.kind = :kind and (i.paymentId = :payment or"
                + " i.paymentId = (select p.byCredit.completedBy from Payment p where p.id = :payment))",
            Invoice.class)
        .setParameter("payment", paymentId)
        .setParameter("kind", InvoiceKind.INVOICE)
        .getResultList();
  }

  /** What a booking was billed with, newest first; credit notes are none of it. */
  List<Invoice> billed(long bookingId) {
    return database
        .createQuery(
            "select i from Invoice i where i.booking.id = :booking and i.kind = :kind"
                + " order by i.issuedAt desc, i.id desc",
            Invoice.class)
        .setParameter("booking", bookingId)
        .setParameter("kind", InvoiceKind.INVOICE)
        .getResultList();
  }

  /** What of an invoice was not credited yet. */
  Money left(Invoice invoice) {
    return creditable(invoice).stream().map(CreditableLine::left).reduce(Money::plus).orElseThrow();
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

  /** The numbers of the credit notes of a refund, known by its public id. */
  @Transactional
  @SuppressWarnings("unchecked")
  public List<String> creditNotesOfRefund(String refundId) {
    return database
        .createNativeQuery(
            "select i.number from invoices i join refunds r on r.id = i.refund_id"
                + " where r.public_id = ?1 order by i.id")
        .setParameter(1, refundId)
        .getResultList();
  }

  /** The numbers of the credit notes that a change of a booking led to. */
  @Transactional
  public List<String> creditNotesOfChange(String changeId) {
    return database
        .createQuery(
            "select i.number from Invoice i where i.changeId = :change and i.kind = :kind"
                + " order by i.id",
            String.class)
        .setParameter("change", changeId)
        .setParameter("kind", InvoiceKind.CREDIT_NOTE)
        .getResultList();
  }

  /** Everything that stands on an invoice or a credit note. */
  @Transactional
  public Optional<InvoiceDetailView> detail(String number) {
    return find(number).map(invoice -> invoice.detail(readPaidBy.of(invoice)));
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
}
