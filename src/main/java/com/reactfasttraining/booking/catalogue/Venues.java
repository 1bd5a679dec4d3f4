package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places where courses are held. */
@ApplicationScoped
public class Venues {

  @PersistenceContext private EntityManager database;

  /** Venues by name; {@code after} is the code of the last one seen. */
  public Slice<VenueSheet> sheets(int limit, @Nullable String after) {
    Optional<Venue> last = Optional.ofNullable(after).flatMap(this::find);
    List<VenueSheet> found =
        database
            .createQuery(
                "select v from Venue v where v.name > :name or (v.name = :name and v.id > :id)"
                    + " order by v.name, v.id",
                Venue.class)
            .setParameter("name", last.map(Venue::name).orElse(""))
            .setParameter("id", last.map(Venue::id).orElse(0L))
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(Venue::sheet)
            .toList();
    return Slice.cut(found, limit, VenueSheet::code);
  }

  public Optional<Venue> find(String code) {
    return byCode(code).getResultStream().findFirst();
  }

  public Optional<Venue> lock(String code) {
    return byCode(code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  public void add(Venue venue) {
    database.persist(venue);
  }

  private TypedQuery<Venue> byCode(String code) {
    return database
        .createQuery("select v from Venue v where v.code = :code", Venue.class)
        .setParameter("code", code);
  }
}
