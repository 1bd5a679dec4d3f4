/**
 * Offers of freed seats: who gets one next, until when it stands, and what becomes of it.
 *
 * <p>An offer is a booking that is held until its deadline for a known person, so that it can never
 * oversell and is taken by going on to pay. The messages of {@link
 * com.reactfasttraining.booking.booking.waiting.AskForOffers} lead to it soon, {@link
 * SweepWaitingList} in the end.
 */
@NullMarked
package com.reactfasttraining.booking.booking.waiting.offer;

import org.jspecify.annotations.NullMarked;
