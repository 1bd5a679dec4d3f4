package com.reactfasttraining.booking.mail.notice;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.payment.refund.Refunds;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Reads what the mail about a refund says, in one short transaction. */
@ApplicationScoped
public class ReadRefundedBooking {

  @Inject private Bookings bookings;
  @Inject private Refunds refunds;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @Transactional
  RefundedBooking of(String reference, String refundId) {
    Booking booking = bookings.find(reference).orElseThrow();
    Booker booker = booking.booker().orElseThrow();
    Session session = booking.session();
    return new RefundedBooking(
        reference,
        booker.name(),
        session.course().title(),
        BritishDates.withWeekday(session.date()),
        refunds.view(refundId).orElseThrow(),
        waitingLink(booking));
  }

  private @Nullable String waitingLink(Booking booking) {
    Session session = booking.session();
    boolean over = session.isCancelled() || !session.startsAt().isAfter(clock.instant());
    return over || session.seatsLeft() >= booking.seats()
        ? null
        : "%s/courses/%s/wait/%s?seats=%d"
            .formatted(
                settings.publicUrl(), session.course().slug(), session.publicId(), booking.seats());
  }
}
