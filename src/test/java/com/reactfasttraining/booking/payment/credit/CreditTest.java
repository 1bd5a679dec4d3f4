package com.reactfasttraining.booking.payment.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.shared.Money;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What somebody keeps with us: spent, given back and paid out to the penny. */
class CreditTest {

  @Test
  void paysWhatIsDueAndKeepsTheRest() {
    Credit credit = CreditFixture.of(8500);
    assertThat(credit.spend(gbp(5000))).isEqualTo(gbp(5000));
    assertThat(credit.left()).isEqualTo(gbp(3500));
    assertThat(credit.spend(gbp(5000))).as("only what is left").isEqualTo(gbp(3500));
    assertThat(credit.spend(gbp(5000))).as("nothing is left").isEqualTo(gbp(0));
  }

  @Test
  void hasAgainWhatItsBookingGivesBack() {
    Credit credit = CreditFixture.of(8500);
    credit.spend(gbp(8500));
    credit.giveBack(gbp(4250));
    assertThat(credit.left()).isEqualTo(gbp(4250));
    assertThatThrownBy(() -> credit.giveBack(gbp(4251))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsPaidOutCannotBeSpentUnlessTheMoneyComesBack() {
    Credit credit = CreditFixture.of(8500);
    credit.payOut(gbp(8500));
    assertThat(credit.spend(gbp(100))).isEqualTo(gbp(0));
    credit.payOutFailed(gbp(8500));
    assertThat(credit.spend(gbp(100))).isEqualTo(gbp(100));
    assertThatThrownBy(() -> credit.payOut(gbp(8401))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void isMadeOfSomethingAndPaysInItsOwnCurrency() {
    assertThatThrownBy(() -> CreditFixture.of(0)).isInstanceOf(IllegalArgumentException.class);
    Credit credit = CreditFixture.of(8500);
    assertThatThrownBy(() -> credit.spend(Money.of(1, "EUR"))).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> credit.spend(gbp(-1))).isInstanceOf(IllegalArgumentException.class);
    assertThat(credit.left()).isEqualTo(gbp(8500));
  }

  @Test
  void takesNothingBackInAnotherCurrency() {
    Credit credit = CreditFixture.of(8500);
    credit.spend(gbp(8500));
    assertThatThrownBy(() -> credit.giveBack(Money.of(1, "EUR")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(credit.left()).isEqualTo(gbp(0));
  }

  @Test
  void theTextOfWhatItsOwnerSeesHasNoCode() {
    CreditView view = CreditFixture.of(8500).view("K7M2-9QXA-0B1C-D2E3");
    assertThat(view.toString()).doesNotContain("K7M2").contains("£85.00");
  }

  @Property(tries = 500)
  void neverMoreIsSpentAndPaidOutThanItWasMadeOfAndTheSumIsExact(
      @ForAll long seed,
      @ForAll @LongRange(min = 1, max = 300_000) long made,
      @ForAll @IntRange(min = 1, max = 60) int steps) {
    Random random = new Random(seed);
    Credit credit = CreditFixture.of(made);
    long spent = 0;
    long paidOut = 0;
    for (int i = 0; i < steps; i++) {
      Money amount = gbp(random.nextInt(20_000));
      try {
        switch (random.nextInt(4)) {
          case 0 -> spent += credit.spend(amount).amountMinor();
          case 1 -> spent -= given(() -> credit.giveBack(amount), amount);
          case 2 -> paidOut += given(() -> credit.payOut(amount), amount);
          default -> paidOut -= given(() -> credit.payOutFailed(amount), amount);
        }
      } catch (IllegalStateException tooMuch) {
        assertThat(tooMuch).hasMessageContaining(credit.publicId());
      }
      assertThat(credit.spent()).isEqualTo(gbp(spent));
      assertThat(credit.paidOut()).isEqualTo(gbp(paidOut));
      assertThat(credit.left()).isEqualTo(gbp(made - spent - paidOut));
      assertThat(credit.left().signum()).isNotNegative();
      assertThat(spent).isNotNegative();
      assertThat(paidOut).isNotNegative();
    }
  }

  private static long given(Runnable change, Money amount) {
    change.run();
    return amount.amountMinor();
  }

  private static Money gbp(long minor) {
    return Money.of(minor, "GBP");
  }
}
