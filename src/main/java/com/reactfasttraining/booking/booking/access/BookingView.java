package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.booking.AttendeeView;
import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its booker and staff see it; {@code onInvoice} when a company pays for it later.
 * {@code token} is the key of the private link and is shown only in the answer that makes the
 * booking; {@code moveToPay} is there while the rest of a move waits to be paid.
 */
public record BookingView(
    String reference,
    BookingState state,
    SessionView session,
    int seats,
    @Nullable Booker booker,
    List<AttendeeView> attendees,
    @Nullable Instant holdExpiresAt,
    Price price,
    VatTreatment vatTreatment,
    @Nullable String termsVersion,
    Instant createdAt,
    List<RefundSummary> refunds,
    @Nullable MoveToPay moveToPay,
    boolean onInvoice,
    @Nullable String token) {

  public BookingView withToken(String secret) {
    return new BookingView(
        reference,
        state,
        session,
        seats,
        booker,
        attendees,
        holdExpiresAt,
        price,
        vatTreatment,
        termsVersion,
        createdAt,
        refunds,
        moveToPay,
        onInvoice,
        secret);
  }
}
