package com.reactfasttraining.booking.identity.account;

import com.reactfasttraining.booking.identity.FindAccount;
import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.signin.AddressBrake;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Sends an account the link that proves its address; nothing once the address is proven. */
@ApplicationScoped
public class RequestEmailConfirmation {

  @Inject private AddressBrake brake;
  @Inject private FindAccount findAccount;
  @Inject private EmailConfirmations confirmations;
  @Inject private AuditLog audit;
  @Inject private Event<EmailConfirmationRequested> requested;
  @Inject private Clock clock;

  /** The owner asks for the link again. Counts for the brake, so that nobody is flooded. */
  @Transactional
  public void again() {
    brake.attempt();
    request(findAccount.user());
  }

  void request(User user) {
    if (user.isEmailConfirmed()) {
      return;
    }
    String token = Tokens.secret();
    confirmations.add(new EmailConfirmation(user, Tokens.hash(token), clock.instant()));
    audit.record(
        "email-confirmation-requested", new AuditedObject("user", user.publicId()), "by mail");
    requested.fire(new EmailConfirmationRequested(user.publicId(), user.email(), token));
  }
}
