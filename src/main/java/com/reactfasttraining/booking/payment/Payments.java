package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.credit.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All attempts to pay, and their trail. */
@ApplicationScoped
public class Payments {

  @PersistenceContext private EntityManager database;
  @Inject private Credits credits;

  public void add(Payment payment) {
    database.persist(payment);
    database.flush();
  }

  public void add(PaymentLog log) {
    database.persist(log);
  }

  public Payment get(long id) {
    return Optional.ofNullable(database.find(Payment.class, id)).orElseThrow();
  }

  public Optional<Payment> find(String publicId) {
    return by("p.publicId = :value", publicId).getResultStream().findFirst();
  }

  /** The provider's key of a payment that is not final yet. */
  @Transactional
  public Optional<String> openIntent(String publicId) {
    return find(publicId).filter(p -> !p.state().isFinal()).flatMap(Payment::intentId);
  }

  /** The payment of the provider's intent, known by its key or by our own that it carries. */
  public Optional<Payment> of(ProviderPayment seen) {
    return ofIntent(seen.intentId())
        .or(() -> Optional.ofNullable(seen.paymentId()).flatMap(this::find));
  }

  /** The payment of the provider's key. */
  public Optional<Payment> ofIntent(String intentId) {
    return by("p.intentId = :value", intentId).getResultStream().findFirst();
  }

  /**
   * The newest attempt of a booking; one for a transfer that came to nothing says nothing, and what
   * a credit has paid tells less than the card that pays the rest.
   */
  public Optional<Payment> latest(Booking booking) {
    List<Payment> telling =
        ofBooking(booking.reference()).stream()
            .filter(p -> p.transfer().isEmpty() || p.state() != PaymentState.CANCELLED)
            .toList();
    return telling.stream()
        .filter(p -> p.isByCard() && p.state() != PaymentState.CANCELLED)
        .reduce((older, newer) -> newer)
        .or(() -> telling.stream().reduce((older, newer) -> newer));
  }

  /** All attempts of a booking, oldest first. */
  public List<Payment> ofBooking(String reference) {
    return by("p.booking.reference = :value", reference).getResultList();
  }

  /** All attempts of a booking, oldest first, locked in the order of their keys; then credits. */
  public List<Payment> lockOfBooking(String reference) {
    List<Payment> all = ofBooking(reference);
    all.stream().sorted(Comparator.comparing(Payment::id)).forEach(this::lock);
    credits.lock(all.stream().flatMap(payment -> payment.credit().stream()).toList());
    return all;
  }

  /** All that has paid a price that one payment has made whole, oldest first. */
  public List<Payment> partsOf(Payment whole) {
    return ofBooking(whole.booking().reference()).stream()
        .filter(payment -> payment.id() == whole.id() || payment.isCompletedBy(whole))
        .toList();
  }

  public void lock(Payment payment) {
    database.refresh(payment, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Takes attempts that are not final and were not looked at since {@code before}: nobody else
   * takes them until then again.
   */
  public List<Payment> takeOpen(Instant before, Instant now) {
    @SuppressWarnings("unchecked")
    List<Payment> open =
        database
            .createNativeQuery(
                "select * from payments where"
                    + " state in ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'FAILED')"
                    + " and created_at <= ?1 and coalesce(checked_at, created_at) <= ?1"
                    + " order by created_at, id limit 50 for update skip locked",
                Payment.class)
            .setParameter(1, before.atOffset(ZoneOffset.UTC))
            .getResultList();
    open.forEach(payment -> payment.checked(now));
    return open;
  }

  /** The trail of a payment, oldest first. */
  public List<PaymentLogView> logs(Payment payment) {
    return database
        .createQuery(
            "select l from PaymentLog l where l.paymentId = :id order by l.id", PaymentLog.class)
        .setParameter("id", payment.id())
        .getResultStream()
        .map(PaymentLog::view)
        .toList();
  }

  private TypedQuery<Payment> by(String condition, @Nullable Object value) {
    return database
        .createQuery(
            "select p from Payment p where " + condition + " order by p.attempt", Payment.class)
        .setParameter("value", value);
  }
}
