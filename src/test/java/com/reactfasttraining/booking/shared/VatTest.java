package com.reactfasttraining.booking.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VatTest {

  @ParameterizedTest
  @CsvSource({
    "2000, STANDARD, 20%",
    "1750, STANDARD, 17.5%",
    "0, ZERO, Zero-rated",
    "0, EXEMPT, Exempt",
    "0, REVERSE_CHARGE, Reverse charge"
  })
  void isShownByItsRateOrWhyThereIsNone(int rate, VatTreatment treatment, String label) {
    assertThat(new Vat(rate, treatment).label()).isEqualTo(label);
  }

  @Test
  void saysWhatIsInThePriceOrWhyNothingIs() {
    Money gross = Money.of(8500, "GBP");
    Vat exempt = new Vat(0, VatTreatment.EXEMPT);
    assertThat(Vat.at(2000).inWords(Vat.at(2000).in(gross)))
        .isEqualTo("£85.00, including £14.17 VAT");
    assertThat(exempt.inWords(exempt.in(gross))).isEqualTo("£85.00. Exempt from VAT");
    assertThat(exempt.in(gross).vat()).isEqualTo(Money.zero("GBP"));
  }

  @ParameterizedTest
  @EnumSource
  void onlyVatThatIsChargedHasARate(VatTreatment treatment) {
    boolean charged = treatment == VatTreatment.STANDARD;
    assertThat(Vat.agree(2000, treatment)).isEqualTo(charged);
    assertThat(Vat.agree(0, treatment)).isEqualTo(!charged);
    assertThat(Vat.agree(10_001, treatment)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Vat(charged ? 0 : 1, treatment));
  }

  @Test
  void standsInTablesByTreatmentAndThenByRate() {
    Vat exempt = new Vat(0, VatTreatment.EXEMPT);
    assertThat(Stream.of(exempt, Vat.at(2000), Vat.at(500)).sorted())
        .containsExactly(Vat.at(500), Vat.at(2000), exempt);
  }
}
