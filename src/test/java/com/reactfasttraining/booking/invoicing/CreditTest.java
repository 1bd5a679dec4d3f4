package com.reactfasttraining.booking.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CreditTest {

  @Test
  void takesTheVatOutAtTheRateOfTheLine() {
    assertThat(Credit.next(gbp(0), gbp(8500), 2000))
        .isEqualTo(new Price(gbp(7083), gbp(1417), gbp(8500)));
  }

  @Property
  void creditNotesAddUpToTheInvoiceWhenAllIsGivenBack(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 100_000) Long> parts,
      @ForAll @IntRange(max = 10_000) int rate) {
    Money credited = gbp(0);
    Price sum = Price.includingVat(gbp(0), rate);
    for (long part : parts) {
      Price next = Credit.next(credited, gbp(part), rate);
      assertThat(next.gross()).isEqualTo(gbp(part));
      assertThat(next.vat().signum()).isNotNegative();
      assertThat(next.net().signum()).isNotNegative();
      long alone = Price.includingVat(gbp(part), rate).vat().amountMinor();
      assertThat(Math.abs(next.vat().amountMinor() - alone)).isLessThanOrEqualTo(1);
      credited = credited.plus(gbp(part));
      sum = new Price(sum.net().plus(next.net()), sum.vat().plus(next.vat()), credited);
    }
    assertThat(sum).isEqualTo(Price.includingVat(credited, rate));
  }

  private static Money gbp(long minor) {
    return Money.of(minor, "GBP");
  }
}
