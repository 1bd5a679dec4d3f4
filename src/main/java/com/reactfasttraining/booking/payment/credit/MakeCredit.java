package com.reactfasttraining.booking.payment.credit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.credit.Credit.SealedCode;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.security.SecretBox;
import com.reactfasttraining.booking.platform.security.TypedCode;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes the credit of a booking that was cancelled, with a code that nobody can guess. */
@ApplicationScoped
public class MakeCredit {

  @Inject private Credits credits;
  @Inject private SecretBox box;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional(MANDATORY)
  public Credit make(Booking cancelled, Money amount) {
    TypedCode code = TypedCode.random();
    SealedCode kept = new SealedCode(code.hash(), box.seal(ShowCredit.PURPOSE, code.clear()));
    Credit credit = new Credit(cancelled, amount, kept, clock.instant());
    credits.add(credit);
    audit.record(
        "credit-made", AuditedObject.booking(cancelled.reference()), credit.amount().format());
    return credit;
  }
}
