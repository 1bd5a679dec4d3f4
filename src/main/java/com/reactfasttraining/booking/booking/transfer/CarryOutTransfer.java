package com.reactfasttraining.booking.booking.transfer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes the new seats for a booking that is locked with both sessions, and moves it if it can. */
@ApplicationScoped
@Transactional(MANDATORY)
public class CarryOutTransfer {

  @Inject private Transfers transfers;
  @Inject private KeepForTransfer keepForTransfer;
  @Inject private CompleteTransfer complete;
  @Inject private ChargeMove chargeMove;
  @Inject private Clock clock;

  Transfer carryOut(Booking booking, Session to, Terms terms) {
    return terms.isPaymentDue()
        ? keepForTransfer.keep(booking, to, terms)
        : move(booking, to, terms);
  }

  private Transfer move(Booking booking, Session to, Terms terms) {
    Transfer transfer = Transfer.atOnce(booking, to, terms, clock.instant());
    transfers.add(transfer);
    chargeMove.reserve(booking, terms);
    complete.move(booking, transfer);
    chargeMove.charge(transfer);
    return transfer;
  }
}
