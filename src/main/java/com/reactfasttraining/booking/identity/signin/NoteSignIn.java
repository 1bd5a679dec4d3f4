package com.reactfasttraining.booking.identity.signin;

import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.Users;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Notes on an account how a check of its password went, and decides whether it opens. */
@ApplicationScoped
public class NoteSignIn {

  @Inject private Users users;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** The account, unless it is locked or disabled. */
  @Transactional
  public Optional<User> right(User checked) {
    User user = users.lock(checked.id());
    if (!user.isOpen(clock.instant())) {
      record("sign-in-refused", user, "locked or disabled");
      return Optional.empty();
    }
    user.signedIn();
    record("signed-in", user, "with password");
    return Optional.of(user);
  }

  @Transactional
  public Optional<User> wrong(User checked) {
    User user = users.lock(checked.id());
    Instant now = clock.instant();
    boolean wasOpen = user.isOpen(now);
    user.failed(now);
    boolean locked = wasOpen && !user.isOpen(now);
    record("sign-in-failed", user, locked ? "wrong password, account locked" : "wrong password");
    return Optional.empty();
  }

  private void record(String action, User user, String detail) {
    audit.record(action, new AuditedObject("user", user.publicId()), detail);
  }
}
