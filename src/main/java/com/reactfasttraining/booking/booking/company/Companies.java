package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.platform.security.TypedCode;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The companies that pay on invoice, or want to. */
@ApplicationScoped
public class Companies {

  @PersistenceContext private EntityManager database;

  /** Companies by name; {@code after} is the public id of the last one seen. */
  @Transactional
  public Slice<CompanySummary> byName(int limit, @Nullable String after) {
    Optional<Company> last = Optional.ofNullable(after).flatMap(this::find);
    List<CompanySummary> found =
        database
            .createQuery(
                "select c from Company c where c.name > :name or (c.name = :name and c.id > :id)"
                    + " order by c.name, c.id",
                Company.class)
            .setParameter("name", last.map(Company::name).orElse(""))
            .setParameter("id", last.map(Company::id).orElse(0L))
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(Company::summary)
            .toList();
    return Slice.cut(found, limit, CompanySummary::id);
  }

  /** Those that may book, by name, for a choice. */
  @Transactional
  public List<CompanySummary> approved() {
    return query("c.approved = :value order by c.name, c.id", true)
        .setMaxResults(500)
        .getResultStream()
        .map(Company::summary)
        .toList();
  }

  public Company get(long id) {
    return Optional.ofNullable(database.find(Company.class, id)).orElseThrow();
  }

  Optional<Company> find(String publicId) {
    return query("c.publicId = :value", publicId).getResultStream().findFirst();
  }

  Optional<Company> withCode(TypedCode code) {
    return query("c.codeHash = :value and c.approved = true", code.hash())
        .getResultStream()
        .findFirst();
  }

  boolean isNameTaken(String name) {
    return !query("lower(c.name) = lower(:value)", name.strip()).getResultList().isEmpty();
  }

  Optional<Company> lock(String publicId) {
    return query("c.publicId = :value", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(Company company) {
    database.persist(company);
  }

  private TypedQuery<Company> query(String condition, Object value) {
    return database
        .createQuery("select c from Company c where " + condition, Company.class)
        .setParameter("value", value);
  }
}
