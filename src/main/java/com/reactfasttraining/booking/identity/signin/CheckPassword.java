package com.reactfasttraining.booking.identity.signin;

import com.reactfasttraining.booking.identity.Passwords;
import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.Users;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Checks an e-mail address and a password, with the brakes against guessing.
 *
 * <p>Works outside of a transaction, because hashing takes a quarter of a second. The outcome is
 * then decided under a lock on the account: of many guesses at once no more than ten count.
 */
@ApplicationScoped
public class CheckPassword {

  @Inject private AddressBrake brake;
  @Inject private Users users;
  @Inject private Passwords passwords;
  @Inject private NoteSignIn note;

  /** The account, or nothing whatever the reason: the caller learns no more than that. */
  public Optional<User> check(Credentials credentials) {
    long attempt = brake.attempt();
    Optional<User> found = users.byEmail(credentials.email());
    boolean right = passwords.matches(found, credentials.password());
    Optional<User> open = found.flatMap(user -> right ? note.right(user) : note.wrong(user));
    open.ifPresent(user -> brake.succeeded(attempt));
    return open;
  }
}
