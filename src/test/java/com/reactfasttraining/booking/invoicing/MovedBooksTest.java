package com.reactfasttraining.booking.invoicing;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.MoveToBill;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.TransferFixture;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionFixture;
import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumber;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumbers;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.refund.RefundSucceeded;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * A booking that is paid by card moves between courses that are taxed differently, dearer and
 * cheaper, with fees and refunds in between that Stripe accepts sooner or later. The books add up
 * after each step, and in the end each VAT rate has what was kept at it.
 */
class MovedBooksTest {

  private static final Vat STANDARD = Vat.at(2000);
  private static final Vat EXEMPT = new Vat(0, VatTreatment.EXEMPT);
  private static final List<Vat> VATS = List.of(STANDARD, Vat.at(500), EXEMPT);

  @Test
  void aCheaperCourseIsBilledAnewAndTheFeeStaysOnTheFirstInvoice() {
    Books books = new Books(8500, STANDARD);
    books.move(6000, EXEMPT, 500);
    assertThat(books.invoices.of(InvoiceKind.INVOICE))
        .extracting(invoice -> invoice.gross().amountMinor())
        .containsExactly(8500L, 6000L);
    books.acceptAll();
    assertThat(books.gross()).isEqualTo(Map.of(STANDARD, 500L, EXEMPT, 6000L));
    assertThat(books.invoices.of(InvoiceKind.CREDIT_NOTE))
        .extracting(note -> note.gross().amountMinor())
        .containsExactly(6000L, 2000L);
    books.refund(6000);
    books.acceptAll();
    assertThat(books.gross()).isEqualTo(Map.of(STANDARD, 500L, EXEMPT, 0L));
  }

  @Test
  void aDearerCourseIsBilledWithWhatIsPaidOnTop() {
    Books books = new Books(8500, EXEMPT);
    books.move(10_000, STANDARD, 0);
    assertThat(books.gross()).isEqualTo(Map.of(EXEMPT, 0L, STANDARD, 10_000L));
    books.refund(4000);
    books.acceptAll();
    assertThat(books.gross()).isEqualTo(Map.of(EXEMPT, 0L, STANDARD, 6000L));
  }

  @Test
  void aMoveOfABookingThatWasNeverBilledBillsNothing() {
    Books books = new Books(8500, STANDARD);
    Books older = new Books(books.booking);
    older.move(6000, EXEMPT, 0);
    assertThat(older.invoices.of(InvoiceKind.INVOICE)).isEmpty();
  }

  @Test
  void nothingIsCreditedBeyondWhatWasBilled() {
    Books books = new Books(8500, STANDARD);
    books.ask(8501);
    assertThatIllegalStateException().isThrownBy(books::acceptAll);
  }

  @Property(tries = 500)
  void theBooksAddUpWhateverHappens(
      @ForAll @IntRange(min = 1, max = 12) int steps, @ForAll Random chance) {
    Books books = new Books(100 + chance.nextInt(20_000), VATS.get(chance.nextInt(3)));
    for (int i = 0; i < steps; i++) {
      long left = books.keptOfThePrice();
      switch (chance.nextInt(4)) {
        case 0 -> books.refund(left == 0 ? 0 : chance.nextLong(left + 1));
        case 1 -> books.acceptOne(chance);
        default ->
            books.move(
                1 + chance.nextInt(20_000),
                VATS.get(chance.nextInt(3)),
                left == 0 || chance.nextBoolean() ? 0 : chance.nextLong(left));
      }
      books.assertAddUp();
    }
    books.acceptAll();
    books.assertAddUp();
    assertThat(books.gross()).isEqualTo(books.kept);
  }

  /** One booking, what was paid for it and what has gone back, and what should be kept by VAT. */
  private static final class Books {

    final KeptInvoices invoices = new KeptInvoices();
    final Map<Vat, Long> kept = new HashMap<>();
    private final List<RefundSucceeded> asked = new ArrayList<>();
    private final Booking booking;
    private final Ticking clock = new Ticking();
    private final ScriptedDatabase database = new ScriptedDatabase();
    private final Wiring wiring;
    private long paid;
    private long given;
    private long ofThePrice;

    Books(long price, Vat vat) {
      this(aBooking().on(session(price, vat)).confirmed());
      bill(Sale.of(booking), 1, clock.instant());
      paid = price;
      kept.put(vat, price);
    }

    /** One that is older than these books. */
    Books(Booking booking) {
      this.booking = booking;
      ofThePrice = booking.price().gross().amountMinor();
      wiring =
          new Wiring(database, SessionFixture.DAY_BEFORE)
              .with(new SettingsFixture().build(), invoices, clock, new Counted());
    }

    long keptOfThePrice() {
      return ofThePrice;
    }

    /** As quoted: what is left of the price counts, less the fee, which is at most as much. */
    void move(long price, Vat vat, long fee) {
      Vat before = booking.fare().vat();
      Session to = session(price, vat);
      Money credit = gbp(Math.max(0, ofThePrice - fee));
      Transfer move = TransferFixture.counting(booking, to, credit, gbp(fee));
      booking.moveTo(to, gbp(price), SessionFixture.DAY_BEFORE);
      long counts = Math.min(price, credit.amountMinor());
      long back = credit.amountMinor() - counts;
      ask(back);
      long due = Math.max(0, move.due().amountMinor());
      kept.merge(before, -counts - back, Long::sum);
      kept.merge(vat, counts + due, Long::sum);
      if (due > 0) {
        paid += due;
        Instant at = clock.instant();
        bill(wiring.make(BillMove.class).sale(move, at), 2, at);
      } else if (move.isTaxedAnew()) {
        database.answers("t.publicId", List.of(move));
        wiring.make(IssueInvoice.class).issue(new MoveToBill(move.publicId(), null));
      }
      ofThePrice = counts + due;
    }

    private void bill(Sale sale, int attempt, Instant at) {
      invoices.add(
          new Invoice(
              new InvoiceNumber(InvoiceKind.INVOICE, 2027, 1),
              sale,
              PaymentFixture.succeeded(booking, attempt),
              new Issue(new SettingsFixture().build().company(), at)));
    }

    void refund(long amount) {
      ask(amount);
      kept.merge(booking.fare().vat(), -amount, Long::sum);
      ofThePrice -= amount;
    }

    private void ask(long amount) {
      Instant now = clock.instant();
      if (amount > 0) {
        asked.add(
            new RefundSucceeded(
                0, 0, 1, "R", gbp(amount), RefundReason.MOVE, false, false, now, now));
      }
    }

    void acceptOne(Random chance) {
      if (!asked.isEmpty()) {
        accept(asked.remove(chance.nextInt(asked.size())));
      }
    }

    void acceptAll() {
      asked.forEach(this::accept);
      asked.clear();
    }

    private void accept(RefundSucceeded refund) {
      wiring.make(IssueCreditNote.class).issue(refund);
      given += refund.amount().amountMinor();
    }

    void assertAddUp() {
      assertThat(gross().values().stream().mapToLong(Long::longValue).sum())
          .as("invoices less credit notes")
          .isEqualTo(paid - given);
      assertThat(invoices.billed(0))
          .as("what is left of each")
          .allMatch(invoice -> invoices.left(invoice).signum() >= 0);
    }

    /** Invoices less credit notes by the VAT of their lines. */
    Map<Vat, Long> gross() {
      Map<Vat, Long> sums = new HashMap<>();
      invoices
          .billed(0)
          .forEach(
              invoice ->
                  sums.merge(
                      invoices.creditable(invoice).get(0).line().vat(),
                      invoices.left(invoice).amountMinor(),
                      Long::sum));
      return sums;
    }

    private static Session session(long price, Vat vat) {
      return aSession().withPrice(price).taxed(vat).build();
    }

    private static Money gbp(long minor) {
      return Money.of(minor, "GBP");
    }
  }

  /** Numbers without a counter. */
  private static final class Counted extends InvoiceNumbers {

    private int last = 1;

    @Override
    public InvoiceNumber next(InvoiceKind kind, int year) {
      return new InvoiceNumber(kind, year, ++last);
    }
  }

  /** A second later whenever it is asked. */
  private static final class Ticking extends Clock {

    private Instant now = SessionFixture.DAY_BEFORE;

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
