package com.reactfasttraining.booking.invoicing.receivable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what somebody pays for by what they wrote to their bank: numbers of invoices, however they
 * are parted, or references of bookings.
 */
@ApplicationScoped
public class MatchReceivables {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![A-Z0-9])INV[^A-Z0-9]{0,3}(\\d{4})[^A-Z0-9]{0,3}(\\d{5})(?!\\d)");

  /** Eight letters and digits in which none is mistaken for another, as in Tokens.readable. */
  private static final Pattern REFERENCE = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{8}\\b");

  @Inject private Receivables receivables;
  @Inject private FindReceivables found;

  /** What the text names, the first to be due first; invoices that it names go before bookings. */
  @Transactional
  public List<ReceivableView> in(String text) {
    List<Receivable> byNumber = receivables.numbered(numbers(text));
    List<Receivable> all = byNumber.isEmpty() ? receivables.ofBookings(references(text)) : byNumber;
    return all.stream().map(receivable -> receivable.view(found.today())).toList();
  }

  static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text.toUpperCase(Locale.ROOT))
        .results()
        .map(number -> "INV-" + number.group(1) + "-" + number.group(2))
        .collect(Collectors.toSet());
  }

  static Set<String> references(String text) {
    return REFERENCE
        .matcher(text.toUpperCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .limit(50)
        .collect(Collectors.toSet());
  }
}
