package com.reactfasttraining.booking.identity.password;

import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.Users;
import com.reactfasttraining.booking.identity.signin.AddressBrake;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Sends a link for a new password to the owner of an account; says nothing if there is none. */
@ApplicationScoped
public class RequestPasswordReset {

  @Inject private AddressBrake brake;
  @Inject private Users users;
  @Inject private PasswordResets resets;
  @Inject private AuditLog audit;
  @Inject private Event<PasswordResetRequested> requested;
  @Inject private Clock clock;

  @Transactional
  public void request(NewReset wanted) {
    brake.attempt();
    users.byEmail(wanted.email()).filter(User::isEnabled).ifPresent(this::offer);
  }

  private void offer(User user) {
    String token = Tokens.secret();
    Instant now = clock.instant();
    resets.add(new PasswordReset(user, Tokens.hash(token), now));
    audit.record("password-reset-requested", new AuditedObject("user", user.publicId()), "by mail");
    requested.fire(
        new PasswordResetRequested(
            user.publicId(), user.email(), user.name(), token, now.plus(PasswordReset.LIFETIME)));
  }
}
