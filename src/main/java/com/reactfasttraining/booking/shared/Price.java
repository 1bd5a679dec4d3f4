package com.reactfasttraining.booking.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What something costs, with its VAT shown: {@code gross = net + vat}, always.
 *
 * <p>Prices are advertised including VAT, so the tax is taken out of the gross amount, rounded half
 * up to the nearest penny once a line and never again: totals are sums of lines. HMRC lets a seller
 * work the VAT out by line and round it to the nearest penny (Notice 700, section 17.5); to round
 * down is allowed only where VAT is put on top of net prices, which retail prices are not (manual
 * VATREC12010).
 */
public record Price(Money net, Money vat, Money gross) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

  public Price {
    if (!net.plus(vat).equals(gross)) {
      throw new IllegalArgumentException("net and VAT do not add up to the gross amount");
    }
  }

  public Price plus(Price other) {
    return new Price(net.plus(other.net), vat.plus(other.vat), gross.plus(other.gross));
  }

  public Price minus(Price other) {
    return new Price(net.minus(other.net), vat.minus(other.vat), gross.minus(other.gross));
  }

  /** Splits an amount that includes VAT at a rate in basis points (2000 is 20 %). */
  public static Price includingVat(Money gross, int vatRateBasisPoints) {
    BigDecimal rate = BigDecimal.valueOf(vatRateBasisPoints);
    long vat =
        BigDecimal.valueOf(gross.amountMinor())
            .multiply(rate)
            .divide(WHOLE.add(rate), 0, RoundingMode.HALF_UP)
            .longValueExact();
    Money tax = Money.of(vat, gross.currency());
    return new Price(gross.minus(tax), tax, gross);
  }
}
