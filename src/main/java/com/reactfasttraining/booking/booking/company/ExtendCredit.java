package com.reactfasttraining.booking.booking.company;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets a company owe more for a booking that it pays for already, as far as its credit goes. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ExtendCredit {

  @Inject private Companies companies;
  @Inject private Event<OpenAmountRead> openAmount;

  /**
   * Locks the company, so that nobody else charges it until this transaction ends.
   *
   * @throws RefusedException what {@link Company#requireMoreCredit} refuses
   */
  public void extend(Company payer, Money more) {
    Company locked = companies.lock(payer.publicId()).orElseThrow();
    OpenAmountRead read = new OpenAmountRead(locked);
    openAmount.fire(read);
    locked.requireMoreCredit(read.open(), more);
  }
}
