package com.reactfasttraining.booking.platform.wiring;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.platform.security.Origin;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a use case with all its parts: those that the test gives, else the real ones, made in the
 * same way. Events are kept, and seen by the observers that the test names.
 */
public final class Wiring {

  private final List<Object> parts = new ArrayList<>();
  private final List<Object> fired = new ArrayList<>();
  private final List<String> audited = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final Map<Class<?>, Consumer<Object>> observers = new LinkedHashMap<>();

  public Wiring(ScriptedDatabase database, Instant now) {
    parts.add(database.entityManager());
    parts.add(Clock.fixed(now, ZoneOffset.UTC));
    parts.add(new KeptAudit());
    parts.add(new KeptOutbox());
    parts.add(event());
  }

  /** These come before what is made otherwise. */
  public Wiring with(Object... given) {
    parts.addAll(0, List.of(given));
    return this;
  }

  /** Who calls, with these roles; without a word it is the system. */
  public Wiring calledBy(String actor, String... roles) {
    Principal principal = () -> actor;
    Set<String> all = Set.of(roles);
    parts.add(
        Proxy.newProxyInstance(
            Wiring.class.getClassLoader(),
            new Class<?>[] {SecurityContext.class},
            (proxy, method, arguments) ->
                method.getName().equals("isCallerInRole")
                    ? all.contains(arguments[0])
                    : principal));
    make(Caller.class).cameFrom(new Origin(null, null));
    return this;
  }

  /** What is done at once when such an event is fired. */
  public <T> Wiring observing(Class<T> type, Consumer<T> observer) {
    observers.put(type, event -> observer.accept(type.cast(event)));
    return this;
  }

  /** The use case, the same one whenever it is asked for. */
  public <T> T make(Class<T> type) {
    return type.cast(part(type));
  }

  /** The events that were fired. */
  public List<Object> fired() {
    return fired;
  }

  /** What was recorded for the trail, such as {@code refund-requested}. */
  public List<String> audited() {
    return audited;
  }

  /** The work that was asked for, such as {@code refund:ID}. */
  public List<String> asked() {
    return asked;
  }

  private @Nullable Object part(Class<?> type) {
    return parts.stream().filter(type::isInstance).findFirst().orElseGet(() -> made(type));
  }

  private @Nullable Object made(Class<?> type) {
    if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
      return null;
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object made = constructor.newInstance();
      parts.add(made);
      for (Field field : type.getDeclaredFields()) {
        fill(made, field);
      }
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  private void fill(Object made, Field field) throws IllegalAccessException {
    if (field.isAnnotationPresent(Inject.class)
        || field.isAnnotationPresent(PersistenceContext.class)) {
      field.setAccessible(true);
      field.set(made, part(field.getType()));
    }
  }

  private Object event() {
    return Proxy.newProxyInstance(
        Wiring.class.getClassLoader(),
        new Class<?>[] {Event.class},
        (proxy, method, arguments) -> {
          fired.add(arguments[0]);
          observers.getOrDefault(arguments[0].getClass(), ignored -> {}).accept(arguments[0]);
          return null;
        });
  }

  private final class KeptAudit extends AuditLog {

    @Override
    public void record(String action, AuditedObject object, String detail) {
      audited.add(action);
    }
  }

  private final class KeptOutbox extends Outbox {

    @Override
    public void append(String kind, String subject) {
      asked.add(kind + ':' + subject);
    }

    @Override
    public void again(String kind, String subject) {
      asked.add("again " + kind + ':' + subject);
    }
  }
}
