package com.reactfasttraining.booking.identity;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA512 and 210,000 rounds (OWASP Password Storage Cheat
 * Sheet). A check takes about a quarter of a second, also for an account that does not exist.
 */
@ApplicationScoped
public class Passwords {

  static final int SHORTEST = 12;
  public static final int LONGEST = 128;

  @Inject private Pbkdf2PasswordHash hash;

  private String nobodys;

  @PostConstruct
  void prepare() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    nobodys = hash(Tokens.secret());
  }

  public String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  /** Works as long for nobody as for somebody, so that time does not tell which names exist. */
  public boolean matches(Optional<User> user, String password) {
    String stored = user.map(User::passwordHash).orElse(nobodys);
    return hash.verify(password.toCharArray(), stored) && user.isPresent();
  }

  /** Length counts, not special characters (NIST SP 800-63B §3.1.1.2). */
  public static void checkChoice(String pointer, String password, String email) {
    String name = Users.plain(email).split("@", 2)[0];
    boolean guessable =
        password.chars().distinct().count() < 5
            || (name.length() >= 4 && password.toLowerCase(Locale.ROOT).contains(name));
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      refuse(pointer, "Choose a password of 12 to 128 characters");
    } else if (guessable) {
      refuse(pointer, "Choose a password that is harder to guess");
    }
  }

  private static void refuse(String pointer, String message) {
    throw RefusedException.invalid(List.of(new FieldError(pointer, message)));
  }
}
