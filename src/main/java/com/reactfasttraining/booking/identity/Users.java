package com.reactfasttraining.booking.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All accounts; an e-mail address belongs to one at most, small and capital letters alike. */
@ApplicationScoped
public class Users {

  @PersistenceContext private EntityManager database;

  static String plain(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  public void add(User user) {
    database.persist(user);
    database.flush();
  }

  public Optional<User> byEmail(String email) {
    return database
        .createQuery("select u from User u where u.email = :email", User.class)
        .setParameter("email", plain(email))
        .getResultStream()
        .findFirst();
  }

  public Optional<User> byPublicId(String publicId) {
    return database
        .createQuery("select u from User u where u.publicId = :id", User.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Those who hold a role and may sign in, by name. */
  List<User> holding(Role role) {
    return database
        .createQuery(
            "select u from User u where u.enabled = true and :role member of u.roles"
                + " order by u.name, u.id",
            User.class)
        .setParameter("role", role)
        .setMaxResults(50)
        .getResultList();
  }

  public User get(long id) {
    return Optional.ofNullable(database.find(User.class, id)).orElseThrow();
  }

  /** The account, locked for a change. */
  public User lock(long id) {
    return Optional.ofNullable(database.find(User.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow();
  }
}
