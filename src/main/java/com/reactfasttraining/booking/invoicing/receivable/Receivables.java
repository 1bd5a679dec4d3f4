package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.booking.company.OpenAmountRead;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All invoices that are paid later, and the bank payments for them. */
@ApplicationScoped
public class Receivables {

  /** In brackets: EclipseLink takes the second minus of {@code a - b - c} before the first. */
  private static final String OPEN = "sum(r.amountMinor - (r.paidMinor + r.creditedMinor))";

  private static final LocalDate FIRST_DAY = LocalDate.EPOCH;

  @PersistenceContext private EntityManager database;

  void add(Receivable receivable) {
    database.persist(receivable);
    database.flush();
  }

  void add(BankPayment payment) {
    database.persist(payment);
    database.flush();
  }

  Optional<Receivable> find(String invoiceNumber) {
    return byNumber(invoiceNumber).getResultStream().findFirst();
  }

  Optional<Receivable> lock(String invoiceNumber) {
    return byNumber(invoiceNumber)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Those of one booking, oldest first. */
  List<Receivable> ofBooking(long bookingId) {
    return database
        .createQuery(
            "select r from Receivable r where r.invoice.booking.id = :booking order by r.id",
            Receivable.class)
        .setParameter("booking", bookingId)
        .getResultList();
  }

  /** Those of invoices of these numbers. */
  List<Receivable> numbered(Set<String> invoiceNumbers) {
    return among("r.invoice.number", invoiceNumbers);
  }

  /** Those of bookings of these references. */
  List<Receivable> ofBookings(Set<String> references) {
    return among("r.invoice.booking.reference", references);
  }

  private List<Receivable> among(String path, Set<String> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    return database
        .createQuery(
            "select r from Receivable r where " + path + " in :values order by r.dueOn, r.id",
            Receivable.class)
        .setParameter("values", values)
        .setMaxResults(50)
        .getResultList();
  }

  void lock(Receivable receivable) {
    database.refresh(receivable, LockModeType.PESSIMISTIC_WRITE);
  }

  List<BankPayment> payments(Receivable receivable) {
    return database
        .createQuery(
            "select p from BankPayment p where p.receivable = :receivable order by p.id",
            BankPayment.class)
        .setParameter("receivable", receivable)
        .setMaxResults(200)
        .getResultList();
  }

  /** What the company still has to pay; the first to be due comes first. */
  void addOpen(OpenAmountRead read) {
    database
        .createQuery(
            "select "
                + OPEN
                + ", r.currency from Receivable r where r.companyId = :company"
                + " and r.state = :open group by r.currency",
            Object[].class)
        .setParameter("company", read.companyId())
        .setParameter("open", ReceivableState.OPEN)
        .getResultList()
        .forEach(row -> read.add(money(row)));
  }

  /** The first to be due first: at most {@code limit}; {@code after} is the last number seen. */
  Slice<ReceivableView> search(ReceivableSearch search, int limit, @Nullable String after) {
    Optional<Receivable> last = Optional.ofNullable(after).flatMap(this::find);
    TypedQuery<Receivable> query =
        database
            .createQuery(
                "select r from Receivable r where "
                    + search.condition()
                    + " and (r.dueOn > :day or (r.dueOn = :day and r.id > :id))"
                    + " order by r.dueOn, r.id",
                Receivable.class)
            .setParameter("day", last.map(Receivable::dueOn).orElse(FIRST_DAY))
            .setParameter("id", last.map(Receivable::id).orElse(0L))
            .setHint("eclipselink.join-fetch", "r.invoice")
            .setMaxResults(limit + 1);
    List<ReceivableView> found =
        search
            .fill(query)
            .getResultStream()
            .map(receivable -> receivable.view(search.today()))
            .toList();
    return Slice.cut(found, limit, ReceivableView::invoiceNumber);
  }

  /** What is open altogether, one sum a currency. */
  List<Money> open(ReceivableSearch search) {
    TypedQuery<Object[]> query =
        database
            .createQuery(
                "select "
                    + OPEN
                    + ", r.currency from Receivable r where r.state = :open and "
                    + search.condition()
                    + " group by r.currency order by r.currency",
                Object[].class)
            .setParameter("open", ReceivableState.OPEN);
    return search.fill(query).getResultList().stream().map(Receivables::money).toList();
  }

  private static Money money(Object[] row) {
    return Money.of(((Number) row[0]).longValue(), (String) row[1]);
  }

  private TypedQuery<Receivable> byNumber(String invoiceNumber) {
    return database
        .createQuery(
            "select r from Receivable r where r.invoice.number = :number", Receivable.class)
        .setParameter("number", invoiceNumber);
  }
}
