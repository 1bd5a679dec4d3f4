package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a credit note takes back of the lines of an invoice, and why.
 *
 * <p>The amount is shared over the lines in proportion to what is left of each, so every VAT rate
 * of the invoice gets its part (HMRC Notice 700, section 18.2: the credit is of the tax that was
 * charged).
 */
record Credit(CreditCause cause, List<CreditedLine> lines) {

  /**
   * Shares an amount over what is left of the lines; a line that gets nothing is left out.
   *
   * @throws IllegalArgumentException when it is more than is left of all of them
   */
  static List<CreditedLine> share(Money amount, List<CreditableLine> lines) {
    List<Money> left = lines.stream().map(CreditableLine::left).toList();
    if (left.stream().reduce(Money::plus).orElseThrow().minus(amount).signum() < 0) {
      throw new IllegalArgumentException("more than is left to credit: " + amount.format());
    }
    List<Money> parts = amount.inProportionTo(left);
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).signum() != 0)
        .mapToObj(i -> lines.get(i).credit(parts.get(i)))
        .toList();
  }

  Price total() {
    return lines.stream().map(CreditedLine::price).reduce(Price::plus).orElseThrow();
  }
}
