package com.reactfasttraining.booking.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in with an e-mail address and a password.
 *
 * <p>After ten wrong passwords in a row the account is locked for 15 minutes; while it is locked
 * the right password does not help either, and nothing tells from outside that it is locked.
 */
@Entity
@Table(name = "users")
public class User {

  static final int MOST_FAILURES = 10;
  static final Duration LOCK = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  private String email;
  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  private boolean enabled = true;

  @Column(name = "failed_sign_ins")
  private int failedSignIns;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  @Column(name = "email_confirmed_at")
  private @Nullable Instant emailConfirmedAt;

  @Column(name = "password_changed_at")
  private @Nullable Instant passwordChangedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "user_roles", joinColumns = @JoinColumn(name = "user_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected User() {}

  /** A new account of a customer. */
  public static User customer(String publicId, NewUser details, String passwordHash, Instant now) {
    User user = new User();
    user.publicId = publicId;
    user.email = Users.plain(details.email());
    user.name = details.name().strip();
    user.passwordHash = passwordHash;
    user.createdAt = now;
    user.roles = EnumSet.of(Role.CUSTOMER);
    return user;
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** The roles in their order of declaration. */
  public Set<Role> roles() {
    return new TreeSet<>(roles);
  }

  public boolean isStaff() {
    return roles.stream().anyMatch(Role::isStaff);
  }

  public boolean isEnabled() {
    return enabled;
  }

  /** True when the right password opens the account now. */
  public boolean isOpen(Instant now) {
    return enabled && (lockedUntil == null || !now.isBefore(lockedUntil));
  }

  public void failed(Instant now) {
    if (!isOpen(now)) {
      return;
    }
    failedSignIns++;
    if (failedSignIns >= MOST_FAILURES) {
      lockedUntil = now.plus(LOCK);
      failedSignIns = 0;
    }
  }

  public void signedIn() {
    failedSignIns = 0;
    lockedUntil = null;
  }

  /** Also ends a lock: whoever could reset the password owns the mailbox. */
  public void changePassword(String newHash, Instant now) {
    passwordHash = newHash;
    passwordChangedAt = now.truncatedTo(ChronoUnit.SECONDS);
    signedIn();
  }

  /** False for what was given to somebody who knew a former password; to the second. */
  boolean isKnownSince(Instant signedInAt) {
    return passwordChangedAt == null || !signedInAt.isBefore(passwordChangedAt);
  }

  public boolean isEmailConfirmed() {
    return emailConfirmedAt != null;
  }

  /** True the first time. */
  public boolean confirmEmail(Instant now) {
    boolean isNew = emailConfirmedAt == null;
    if (isNew) {
      emailConfirmedAt = now;
    }
    return isNew;
  }
}
