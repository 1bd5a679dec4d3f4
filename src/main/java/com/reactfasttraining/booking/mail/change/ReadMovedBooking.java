package com.reactfasttraining.booking.mail.change;

import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.Transfers;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Reads what the mails about a move say, in one short transaction. */
@ApplicationScoped
public class ReadMovedBooking {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private Transfers transfers;
  @Inject private Sessions sessions;

  @Transactional
  MovedBooking of(String transferId) {
    Transfer transfer = transfers.find(transferId).orElseThrow();
    return new MovedBooking(
        bookings.of(transfer.booking().reference()),
        sessions.view(transfer.from()),
        sessions.view(transfer.to()),
        transfer.fee(),
        transfer.due(),
        transfer.isOnInvoice(),
        transfer.isTaxedAnew(),
        transfer.expiresAt().orElse(Instant.EPOCH));
  }
}
