/**
 * Money to resolve: what does not add up, each thing one row until it is right again or somebody
 * says what became of it.
 *
 * <p>Reconciliation and the nightly proof of the books report their findings here; a finding that
 * is not made again is resolved by itself.
 */
@NullMarked
package com.reactfasttraining.booking.payment.worklist;

import org.jspecify.annotations.NullMarked;
