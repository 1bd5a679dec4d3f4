package com.reactfasttraining.booking.devservices.sample;

import com.reactfasttraining.booking.devservices.sample.SamplePlan.Run;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Confirmed bookings that make sessions look lived in. They were paid by transfer before this
 * system began, so there is neither a payment nor an invoice to them.
 */
final class SampleBookings {

  private static final String BOOKING =
      """
      INSERT INTO bookings (reference, session_id, state, seats, booker_name, booker_email,
        booker_phone, booker_company, purchase_order, hold_expires_at, unit_price_minor, currency,
        vat_rate_basis_points, net_minor, vat_minor, gross_minor, terms_version, created_at,
        confirmed_at, search_text)
      VALUES (?, ?, 'CONFIRMED', ?, ?, ?, ?, ?, ?, ?, ?, 'GBP', ?, ?, ?, ?, ?, ?, ?, ?)
      RETURNING id\
      """;

  private final Sql sql;
  private final Instant now;
  private final String terms;
  private int count;

  SampleBookings(Sql sql, Instant now, String terms) {
    this.sql = sql;
    this.now = now;
    this.terms = terms;
  }

  /** Seats taken on a new session, in parties of up to four. */
  void fill(long session, Run run, int seats) throws SQLException {
    int left = seats;
    while (left > 0) {
      int party = Math.min(left, 1 + count % 4);
      book(session, run, SampleParty.number(count++, party));
      left -= party;
    }
    sql.run("UPDATE sessions SET seats_taken = ? WHERE id = ?", seats, session);
  }

  private void book(long session, Run run, SampleParty party) throws SQLException {
    int seats = party.names().size();
    long unit = run.course().pence();
    Price price = Price.includingVat(Money.of(unit * seats, "GBP"), SampleCourse.VAT_BASIS_POINTS);
    OffsetDateTime made =
        now.minus(Duration.ofHours(20 + 7L * count % 400)).atOffset(ZoneOffset.UTC);
    String reference = Tokens.readable(8);
    long id =
        sql.number(
                BOOKING,
                reference,
                session,
                seats,
                party.booker(),
                party.email(),
                party.phone(),
                party.company(),
                "PO-" + (4100 + count),
                made.plusMinutes(15),
                unit,
                SampleCourse.VAT_BASIS_POINTS,
                price.net().amountMinor(),
                price.vat().amountMinor(),
                price.gross().amountMinor(),
                terms,
                made,
                made.plusMinutes(9),
                searchText(reference, party))
            .orElseThrow();
    sql.run("INSERT INTO carried_over_bookings (booking_id) VALUES (?)", id);
    attendees(id, party.names());
    sql.run(
        "INSERT INTO terms_acceptances (booking_id, terms_version, accepted_at, address)"
            + " VALUES (?, ?, ?, '127.0.0.1')",
        id,
        terms,
        made.plusMinutes(8));
  }

  private void attendees(long booking, List<String> names) throws SQLException {
    for (int position = 0; position < names.size(); position++) {
      sql.run(
          "INSERT INTO attendees (public_id, booking_id, position, name) VALUES (?, ?, ?, ?)",
          Tokens.publicId(),
          booking,
          position,
          names.get(position));
    }
  }

  /** As the product writes it: small letters, a line each, phone numbers also as bare digits. */
  private static String searchText(String reference, SampleParty party) {
    String fixed =
        String.join(
            "\n",
            reference,
            party.booker(),
            party.email(),
            party.phone(),
            party.phone().replaceAll("\\D", ""),
            party.company());
    return (fixed + "\n" + party.names().stream().collect(Collectors.joining("\n")))
        .toLowerCase(Locale.ROOT);
  }
}
