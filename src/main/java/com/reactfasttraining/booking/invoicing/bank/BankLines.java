package com.reactfasttraining.booking.invoicing.bank;

import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All lines of statements that were ever imported. */
@ApplicationScoped
public class BankLines {

  private static final List<BankLineState> UNRESOLVED =
      List.of(BankLineState.OVERPAID, BankLineState.UNKNOWN);

  @PersistenceContext private EntityManager database;

  void add(BankLine line) {
    database.persist(line);
    database.flush();
  }

  boolean knows(byte[] fingerprint) {
    return !database
        .createNativeQuery("select 1 from bank_lines where fingerprint = ?1")
        .setParameter(1, fingerprint)
        .getResultList()
        .isEmpty();
  }

  Optional<BankLine> find(String publicId) {
    return byId(publicId).getResultStream().findFirst();
  }

  Optional<BankLine> lock(String publicId) {
    return byId(publicId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  /** What is to be resolved, oldest first; {@code after} is the id of the last one seen. */
  Slice<BankLineView> unresolved(int limit, @Nullable String after) {
    Optional<BankLine> last = Optional.ofNullable(after).flatMap(this::find);
    List<BankLineView> found =
        database
            .createQuery(
                "select l from BankLine l where l.state in :states"
                    + " and (l.movedOn > :day or (l.movedOn = :day and l.id > :id))"
                    + " order by l.movedOn, l.id",
                BankLine.class)
            .setParameter("states", UNRESOLVED)
            .setParameter("day", last.map(BankLine::movedOn).orElse(LocalDate.EPOCH))
            .setParameter("id", last.map(BankLine::id).orElse(0L))
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(BankLine::view)
            .toList();
    return Slice.cut(found, limit, BankLineView::id);
  }

  private TypedQuery<BankLine> byId(String publicId) {
    return database
        .createQuery("select l from BankLine l where l.publicId = :id", BankLine.class)
        .setParameter("id", publicId);
  }
}
