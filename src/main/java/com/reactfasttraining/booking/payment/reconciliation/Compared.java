package com.reactfasttraining.booking.payment.reconciliation;

import com.reactfasttraining.booking.payment.worklist.Noted;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;

/**
 * What a comparison with Stripe came to.
 *
 * @param atStripe received less given back and lost in disputes, one sum a currency, of payments
 *     that both know
 * @param here the same by our own books
 * @param charges how many there are at Stripe
 * @param noted what differs
 */
public record Compared(List<Money> atStripe, List<Money> here, long charges, List<Noted> noted) {}
