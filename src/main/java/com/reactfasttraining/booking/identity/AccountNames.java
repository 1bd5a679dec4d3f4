package com.reactfasttraining.booking.identity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The names behind public ids, for trails that hold ids only. */
@ApplicationScoped
public class AccountNames {

  @PersistenceContext private EntityManager database;

  /** Public id to name; ids that are no account's are left out. */
  public Map<String, String> of(Collection<String> publicIds) {
    return read(publicIds, User::name);
  }

  /** The same with what they are, such as {@code Fran Finance (finance)}. */
  public Map<String, String> withRoles(Collection<String> publicIds) {
    return read(publicIds, AccountNames::signature);
  }

  private static String signature(User user) {
    return user.roles().stream()
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .collect(joining(", ", user.name() + " (", ")"));
  }

  private Map<String, String> read(Collection<String> publicIds, Function<User, String> words) {
    if (publicIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery("select u from User u where u.publicId in :ids", User.class)
        .setParameter("ids", publicIds)
        .getResultStream()
        .collect(toMap(User::publicId, words));
  }
}
