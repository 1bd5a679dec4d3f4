package com.reactfasttraining.booking.platform.wiring;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A database that answers what it was told to, and keeps what is written. A query that nobody has
 * told it of finds nothing.
 */
public final class ScriptedDatabase {

  private final Map<String, Deque<List<?>>> answers = new HashMap<>();
  private final Map<Object, Runnable> meanwhile = new IdentityHashMap<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final List<String> updates = new ArrayList<>();
  private final List<Object> written = new ArrayList<>();

  /**
   * What a query with these words finds, time after time; the last answer stands. An update without
   * an answer changes one row.
   */
  public ScriptedDatabase answers(String words, List<?>... inTurn) {
    answers.put(words, new ArrayDeque<>(List.of(inTurn)));
    return this;
  }

  /** What somebody else commits while we wait for the lock of this row. */
  public ScriptedDatabase meanwhile(Object row, Runnable change) {
    meanwhile.put(row, change);
    return this;
  }

  /** What was added, of one type. */
  public <T> List<T> written(Class<T> type) {
    return written.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The texts of the updates that were made. */
  public List<String> updates() {
    return updates;
  }

  /** What a query was given last under this name or number. */
  public @Nullable Object parameter(Object name) {
    return parameters.get(String.valueOf(name));
  }

  EntityManager entityManager() {
    return proxy(EntityManager.class, (method, arguments) -> answer(method, arguments));
  }

  private @Nullable Object answer(Method method, Object[] arguments) {
    switch (method.getName()) {
      case "createQuery", "createNativeQuery" -> {
        return query((String) arguments[0]);
      }
      case "find" -> {
        return next("find " + ((Class<?>) arguments[0]).getSimpleName()).findFirst().orElse(null);
      }
      case "persist" -> written.add(arguments[0]);
      case "lock", "refresh" -> lock(arguments[0]);
      default -> {}
    }
    return null;
  }

  private void lock(Object row) {
    Optional.ofNullable(meanwhile.remove(row)).ifPresent(Runnable::run);
  }

  private TypedQuery<?> query(String text) {
    return proxy(TypedQuery.class, (method, arguments) -> result(text, method, arguments));
  }

  private @Nullable Object result(String text, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "getResultList" -> next(text).toList();
      case "getResultStream" -> next(text);
      case "getSingleResult" -> next(text).findFirst().orElseThrow();
      case "executeUpdate" -> {
        updates.add(text);
        Object rows = next(text).findFirst().orElse(null);
        yield rows == null ? 1 : rows;
      }
      case "setParameter" -> {
        parameters.put(String.valueOf(arguments[0]), arguments[1]);
        yield null;
      }
      default -> null;
    };
  }

  private Stream<?> next(String text) {
    return answers.entrySet().stream()
        .filter(answer -> text.contains(answer.getKey()))
        .map(Map.Entry::getValue)
        .map(inTurn -> inTurn.size() > 1 ? inTurn.removeFirst() : inTurn.getFirst())
        .findFirst()
        .orElse(List.of())
        .stream();
  }

  /** A query's settings answer the query itself. */
  private static <T> T proxy(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object answer = answers.to(method, arguments == null ? new Object[0] : arguments);
              boolean isSetting = Query.class.isAssignableFrom(method.getReturnType());
              return answer == null && isSetting ? proxy : answer;
            }));
  }

  private interface Answers {
    @Nullable Object to(Method method, Object[] arguments);
  }
}
