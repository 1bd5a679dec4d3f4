package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Everything that stands in the ledger, summed up by the database. */
@ApplicationScoped
public class LedgerEntries {

  @PersistenceContext private EntityManager database;
  @Inject private Settings settings;

  /**
   * Lets the rest of the transaction see all as it is now; to be called before anything is read.
   */
  void freeze() {
    database.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
  }

  List<LedgerSumView> days(LedgerPeriod period) {
    return rows(query(LedgerSql.DAYS, period)).stream().map(LedgerEntries::sum).toList();
  }

  List<LedgerSumView> months(LedgerPeriod period) {
    return rows(query(LedgerSql.MONTHS, period)).stream().map(LedgerEntries::sum).toList();
  }

  /** One by one, oldest first, at most so many. */
  List<LedgerEntryView> entries(LedgerPeriod period, int most) {
    Query query = query(LedgerSql.ENTRIES, period).setMaxResults(most);
    return rows(query).stream().map(LedgerEntries::entry).toList();
  }

  List<VatSumView> vat(LedgerPeriod period) {
    Query query =
        database
            .createNativeQuery(LedgerSql.VAT)
            .setParameter(1, period.from())
            .setParameter(2, period.to());
    return rows(query).stream()
        .map(LedgerEntries::vatSum)
        .sorted(
            Comparator.comparing((VatSumView sum) -> sum.invoiced().gross().currency())
                .thenComparing(VatSumView::vat))
        .toList();
  }

  /** Card payments whose fee is not known. */
  long withoutFee(LedgerPeriod period) {
    Query query =
        database
            .createNativeQuery(LedgerSql.WITHOUT_FEE)
            .setParameter(1, period.begins(zone()))
            .setParameter(2, period.ends(zone()));
    return ((Number) query.getSingleResult()).longValue();
  }

  private Query query(String sql, LedgerPeriod period) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, zone().getId())
        .setParameter(2, period.begins(zone()))
        .setParameter(3, period.ends(zone()))
        .setParameter(4, period.from())
        .setParameter(5, period.to());
  }

  private ZoneId zone() {
    return settings.company().zone();
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private static LedgerSumView sum(Object[] row) {
    String currency = (String) row[1];
    return new LedgerSumView(
        LocalDate.parse((String) row[0]),
        money(row[2], currency),
        money(row[3], currency),
        money(row[4], currency),
        money(row[5], currency),
        money(row[6], currency),
        money(row[7], currency),
        money(row[8], currency),
        price(row[9], row[10], currency),
        price(row[11], row[12], currency));
  }

  private static LedgerEntryView entry(Object[] row) {
    String currency = (String) row[4];
    return new LedgerEntryView(
        LocalDate.parse((String) row[0]),
        LedgerKind.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        price(row[5], row[6], currency));
  }

  private static VatSumView vatSum(Object[] row) {
    String currency = (String) row[2];
    Vat vat = new Vat(((Number) row[1]).intValue(), VatTreatment.valueOf((String) row[0]));
    return new VatSumView(vat, price(row[3], row[4], currency), price(row[5], row[6], currency));
  }

  private static Price price(Object net, Object vat, String currency) {
    Money without = money(net, currency);
    Money tax = money(vat, currency);
    return new Price(without, tax, without.plus(tax));
  }

  private static Money money(Object minor, String currency) {
    return Money.of(((Number) minor).longValue(), currency);
  }
}
