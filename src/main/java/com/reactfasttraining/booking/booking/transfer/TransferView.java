package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/** A transfer that waits for its rest to be paid until {@code expiresAt}. */
public record TransferView(
    String id,
    TransferState state,
    SessionView session,
    Money fee,
    Money toPay,
    Instant expiresAt) {}
