package com.reactfasttraining.booking.booking.search;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.SearchText;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds bookings for staff, newest first, a page at a time; a trigram index serves the text. */
@ApplicationScoped
public class SearchBookings {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  @PersistenceContext private EntityManager database;
  @Inject private Bookings bookings;

  /** At most {@code limit} rows; {@code after} is the reference of the last one seen. */
  public Slice<BookingSummary> search(BookingSearch search, int limit, @Nullable String after) {
    Optional<Booking> last = Optional.ofNullable(after).flatMap(bookings::find);
    String text = Optional.ofNullable(search.text()).map(SearchText::plain).orElse("");
    var query =
        database
            .createQuery(jpql(text, search.state()), Booking.class)
            .setParameter("time", last.map(booking -> booking.progress().createdAt()).orElse(NEVER))
            .setParameter("id", last.map(Booking::id).orElse(Long.MAX_VALUE))
            .setHint("eclipselink.join-fetch", "b.session.course")
            .setMaxResults(limit + 1);
    if (!text.isEmpty()) {
      query.setParameter("text", SearchText.pattern(text));
    }
    if (search.state() != null) {
      query.setParameter("state", search.state());
    }
    List<BookingSummary> found = query.getResultStream().map(BookingSummary::of).toList();
    return Slice.cut(found, limit, BookingSummary::reference);
  }

  private static String jpql(String text, @Nullable BookingState state) {
    return "select b from Booking b where"
        + " (b.progress.createdAt < :time or (b.progress.createdAt = :time and b.id < :id))"
        + (text.isEmpty() ? "" : " and b.searchText like :text escape '!'")
        + (state == null ? "" : " and b.progress.state = :state")
        + " order by b.progress.createdAt desc, b.id desc";
  }
}
