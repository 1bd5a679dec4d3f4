package com.reactfasttraining.booking.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An amount of money in minor units (pence) of one ISO 4217 currency.
 *
 * <p>Amounts of different currencies never mix: {@link IllegalArgumentException}. An overflow is an
 * {@link ArithmeticException}, never a wrong sum.
 */
public record Money(long amountMinor, String currency) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

  public Money {
    Currency.getInstance(currency);
  }

  public static Money of(long amountMinor, String currency) {
    return new Money(amountMinor, currency);
  }

  /**
   * An amount in major units: 85.50 pounds are 8550 pence.
   *
   * @throws ArithmeticException when it has fractions of the smallest coin
   */
  public static Money ofMajor(BigDecimal amount, String currency) {
    int digits = Currency.getInstance(currency).getDefaultFractionDigits();
    return new Money(amount.movePointRight(digits).longValueExact(), currency);
  }

  public static Money zero(String currency) {
    return new Money(0, currency);
  }

  public Money plus(Money other) {
    return with(Math.addExact(amountMinor, sameCurrency(other).amountMinor));
  }

  public Money minus(Money other) {
    return with(Math.subtractExact(amountMinor, sameCurrency(other).amountMinor));
  }

  public Money times(int factor) {
    return with(Math.multiplyExact(amountMinor, factor));
  }

  /** A share of it in basis points (5000 is half), rounded half up. */
  public Money share(int basisPoints) {
    return with(
        BigDecimal.valueOf(amountMinor)
            .multiply(BigDecimal.valueOf(basisPoints))
            .divide(WHOLE, 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /** Equal parts that add up to it exactly: what does not divide goes to the first ones. */
  public List<Money> split(int parts) {
    long each = Math.floorDiv(amountMinor, parts);
    long left = Math.floorMod(amountMinor, parts);
    return IntStream.range(0, parts).mapToObj(i -> with(i < left ? each + 1 : each)).toList();
  }

  /**
   * Parts in proportion to the weights that add up to it exactly: what does not divide goes, a coin
   * each, to the parts that lose most by rounding. None is further from nothing than its weight
   * when the amount is not more than all weights together.
   *
   * @throws IllegalArgumentException when the weights add up to nothing or less
   */
  public List<Money> inProportionTo(List<Money> weights) {
    BigInteger whole = total(weights);
    BigInteger[][] parts =
        weights.stream()
            .map(weight -> product(sameCurrency(weight)))
            .map(product -> floorAndRest(product, whole))
            .toArray(BigInteger[][]::new);
    long[] amounts = Arrays.stream(parts).mapToLong(part -> part[0].longValueExact()).toArray();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparing(i -> parts[i][1], Comparator.reverseOrder()))
        .limit(amountMinor - Arrays.stream(amounts).sum())
        .forEach(i -> amounts[i]++);
    return Arrays.stream(amounts).mapToObj(this::with).toList();
  }

  /**
   * What it takes of each source, in their order: all of the first before anything of the next, and
   * never more than is there. Together that is the amount, or all that there is.
   */
  public List<Money> takenInOrderFrom(List<Money> sources) {
    List<Money> taken = new ArrayList<>();
    Money rest = this;
    for (Money source : sources) {
      Money part = rest.atMost(source);
      taken.add(part);
      rest = rest.minus(part);
    }
    return taken;
  }

  private static BigInteger total(List<Money> weights) {
    BigInteger whole =
        weights.stream()
            .map(weight -> BigInteger.valueOf(weight.amountMinor))
            .reduce(BigInteger.ZERO, BigInteger::add);
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("nothing to share by: " + whole);
    }
    return whole;
  }

  private BigInteger product(Money weight) {
    return BigInteger.valueOf(amountMinor).multiply(BigInteger.valueOf(weight.amountMinor));
  }

  private static BigInteger[] floorAndRest(BigInteger product, BigInteger whole) {
    BigInteger rest = product.mod(whole);
    return new BigInteger[] {product.subtract(rest).divide(whole), rest};
  }

  /** The smaller of the two. */
  public Money atMost(Money limit) {
    return amountMinor <= sameCurrency(limit).amountMinor ? this : limit;
  }

  /** -1, 0 or 1, as the amount is negative, nothing or positive. */
  public int signum() {
    return Long.signum(amountMinor);
  }

  /** The amount in major units, for documents: 8500 pence are 85.00. */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(
        amountMinor, Currency.getInstance(currency).getDefaultFractionDigits());
  }

  /** As a British reader expects it: £1,085.00. */
  public String format() {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
    format.setCurrency(Currency.getInstance(currency));
    return format.format(toDecimal());
  }

  private Money with(long amount) {
    return new Money(amount, currency);
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
    }
    return other;
  }
}
