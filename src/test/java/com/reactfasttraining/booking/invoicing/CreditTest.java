package com.reactfasttraining.booking.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CreditTest {

  private static final Vat EXEMPT = new Vat(0, VatTreatment.EXEMPT);
  private static final List<Vat> VATS =
      List.of(Vat.at(2000), Vat.at(500), new Vat(0, VatTreatment.ZERO), EXEMPT, Vat.at(10_000));

  private final Invoice invoice =
      InvoiceFixture.paidLater(1, 30, Instant.parse("2026-11-24T10:00:00Z"));

  @Test
  void takesTheVatOutAtTheRateOfTheLine() {
    List<CreditedLine> credit = Credit.share(gbp(8500), List.of(line(8500, Vat.at(2000))));
    assertThat(credit)
        .extracting(CreditedLine::price)
        .containsExactly(new Price(gbp(7083), gbp(1417), gbp(8500)));
  }

  @Test
  void sharesOverTheRatesOfTheInvoice() {
    List<CreditedLine> credit =
        Credit.share(gbp(101), List.of(line(12_000, Vat.at(2000)), line(4_000, EXEMPT)));
    assertThat(credit)
        .extracting(CreditedLine::price)
        .containsExactly(new Price(gbp(63), gbp(13), gbp(76)), new Price(gbp(25), gbp(0), gbp(25)));
  }

  @Test
  void leavesOutALineThatGetsNothing() {
    List<CreditableLine> lines = List.of(line(100, Vat.at(2000)), line(100, EXEMPT));
    assertThat(Credit.share(gbp(1), lines)).hasSize(1);
  }

  @Test
  void refusesMoreThanIsLeft() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credit.share(gbp(8501), List.of(line(8500, EXEMPT))));
  }

  @Property
  void creditNotesAddUpToEveryLineWhenAllIsGivenBack(
      @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 100_000) Long> amounts,
      @ForAll @IntRange(min = 1, max = 8) int notes,
      @ForAll Random random) {
    List<CreditableLine> start =
        IntStream.range(0, amounts.size())
            .mapToObj(i -> line(amounts.get(i), VATS.get(random.nextInt(VATS.size()))))
            .toList();
    List<CreditableLine> lines = start;
    List<CreditedLine> all = new ArrayList<>();
    for (int left = notes; left > 0 && total(lines).signum() > 0; left--) {
      Money part = left == 1 ? total(lines) : part(total(lines), random);
      List<CreditedLine> credit = Credit.share(part, lines);
      assertThat(new Credit(CreditCause.change("Cancelled", "QUOTE1"), credit).total().gross())
          .isEqualTo(part);
      assertThat(credit).allMatch(line -> line.price().vat().signum() >= 0);
      assertThat(credit).allMatch(line -> line.price().net().signum() >= 0);
      all.addAll(credit);
      lines = lines.stream().map(line -> after(line, credit)).toList();
      assertThat(lines).allMatch(line -> line.left().signum() >= 0);
    }
    for (CreditableLine line : start) {
      assertThat(sum(all, line.line())).isEqualTo(line.line().view().price());
    }
  }

  private static Money part(Money of, Random random) {
    return gbp(1 + random.nextLong(of.amountMinor()));
  }

  private static Money total(List<CreditableLine> lines) {
    return lines.stream().map(CreditableLine::left).reduce(gbp(0), Money::plus);
  }

  private static CreditableLine after(CreditableLine line, List<CreditedLine> credit) {
    return new CreditableLine(line.line(), line.credited().plus(sum(credit, line.line()).gross()));
  }

  private static Price sum(List<CreditedLine> credits, InvoiceLine line) {
    return credits.stream()
        .filter(credit -> credit.line() == line)
        .map(CreditedLine::price)
        .reduce(Price.includingVat(gbp(0), 0), Price::plus);
  }

  private CreditableLine line(long gross, Vat vat) {
    NewLine sold = new NewLine("First aid\nMonday", 1, gbp(gross), vat);
    return new CreditableLine(new InvoiceLine(invoice, 1, sold), gbp(0));
  }

  private static Money gbp(long minor) {
    return Money.of(minor, "GBP");
  }
}
