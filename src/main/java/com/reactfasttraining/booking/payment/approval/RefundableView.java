package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for a booking, what went back, and what may still go back, before anybody decides.
 *
 * @param aloneUpTo what the caller may give back without a second person; nothing for who only asks
 */
public record RefundableView(
    String reference,
    @Nullable String booker,
    Money paid,
    Money refunded,
    Money left,
    Money aloneUpTo,
    List<PaidPartView> payments,
    List<AttendeeShareView> attendees,
    List<RefundRequestView> requests) {}
