package com.reactfasttraining.booking.payment.trail;

import com.reactfasttraining.booking.booking.SearchText;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds payments for staff, newest first, a page at a time. */
@ApplicationScoped
public class SearchPayments {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /** What the ids of Stripe begin with, and where each is found. */
  private static final Map<String, String> STRIPE_IDS =
      Map.of(
          "pi_", "p.intentId = :text",
          "re_", "exists (select r from Refund r where r.payment = p and r.providerRefund = :text)",
          "du_",
              "exists (select d from Dispute d where d.payment = p and d.providerDispute = :text)",
          "dp_",
              "exists (select d from Dispute d where d.payment = p and d.providerDispute = :text)");

  @PersistenceContext private EntityManager database;
  @Inject private Payments payments;
  @Inject private Caller caller;

  /** At most {@code limit} rows; {@code after} is the id of the last one seen. */
  @Transactional
  public Slice<PaymentRowView> search(PaymentSearch search, int limit, @Nullable String after) {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
    Optional<Payment> last = Optional.ofNullable(after).flatMap(payments::find);
    String text = Optional.ofNullable(search.text()).orElse("").strip();
    var query =
        database
            .createQuery(jpql(text, search), Payment.class)
            .setParameter("time", last.map(Payment::createdAt).orElse(NEVER))
            .setParameter("id", last.map(Payment::id).orElse(Long.MAX_VALUE))
            .setHint("eclipselink.join-fetch", "p.booking")
            .setMaxResults(limit + 1);
    if (!text.isEmpty()) {
      query.setParameter("text", stripeId(text) == null ? SearchText.pattern(text) : text);
    }
    return Slice.cut(
        query.getResultStream().map(PaymentRowView::of).toList(), limit, PaymentRowView::id);
  }

  private static String jpql(String text, PaymentSearch search) {
    String condition =
        Optional.ofNullable(stripeId(text)).orElse("p.booking.searchText like :text escape '!'");
    return "select p from Payment p where"
        + " (p.createdAt < :time or (p.createdAt = :time and p.id < :id))"
        + (text.isEmpty() ? "" : " and " + condition)
        + PaymentFilter.condition(search.filter())
        + " order by p.createdAt desc, p.id desc";
  }

  private static @Nullable String stripeId(String text) {
    return text.length() < 3 ? null : STRIPE_IDS.get(text.substring(0, 3));
  }
}
