package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.platform.table.Sheet;
import com.reactfasttraining.booking.shared.Price;
import java.util.ArrayList;
import java.util.List;

/** The tables of the ledger as they are exported; amounts in major units. */
final class LedgerSheets {

  private static final List<String> SUMS =
      List.of(
          "Currency",
          "Card payments",
          "Bank payments",
          "Refunds",
          "Refunds not by Stripe",
          "Lost disputes",
          "Stripe fees",
          "Money received",
          "Change of credits",
          "Invoiced net",
          "Invoiced VAT",
          "Invoiced gross",
          "Credited net",
          "Credited VAT",
          "Credited gross");

  private LedgerSheets() {}

  static Sheet days(List<LedgerSumView> days) {
    return sums("Days", "Day", days);
  }

  static Sheet months(List<LedgerSumView> months) {
    return sums("Months", "Month from", months);
  }

  private static Sheet sums(String name, String first, List<LedgerSumView> sums) {
    List<String> header = new ArrayList<>(List.of(first));
    header.addAll(SUMS);
    return new Sheet(name, List.copyOf(header), sums.stream().map(LedgerSheets::row).toList());
  }

  private static List<Object> row(LedgerSumView sum) {
    return List.of(
        sum.from(),
        sum.currency(),
        sum.card().toDecimal(),
        sum.bank().toDecimal(),
        sum.refunds().toDecimal(),
        sum.refundsElsewhere().toDecimal(),
        sum.disputes().toDecimal(),
        sum.fees().toDecimal(),
        sum.received().toDecimal(),
        sum.credits().toDecimal(),
        sum.invoiced().net().toDecimal(),
        sum.invoiced().vat().toDecimal(),
        sum.invoiced().gross().toDecimal(),
        sum.credited().net().toDecimal(),
        sum.credited().vat().toDecimal(),
        sum.credited().gross().toDecimal());
  }

  static Sheet vat(List<VatSumView> sums) {
    List<String> header =
        List.of(
            "Treatment",
            "Rate",
            "Currency",
            "Invoiced net",
            "Invoiced VAT",
            "Invoiced gross",
            "Credited net",
            "Credited VAT",
            "Credited gross",
            "Net",
            "VAT",
            "Gross");
    return new Sheet("VAT", header, sums.stream().map(LedgerSheets::row).toList());
  }

  private static List<Object> row(VatSumView sum) {
    Price total = sum.total();
    return List.of(
        sum.vat().treatment().label(),
        sum.vat().charged() ? sum.vat().label() : "0%",
        total.gross().currency(),
        sum.invoiced().net().toDecimal(),
        sum.invoiced().vat().toDecimal(),
        sum.invoiced().gross().toDecimal(),
        sum.credited().net().toDecimal(),
        sum.credited().vat().toDecimal(),
        sum.credited().gross().toDecimal(),
        total.net().toDecimal(),
        total.vat().toDecimal(),
        total.gross().toDecimal());
  }

  static Sheet entries(List<LedgerEntryView> entries) {
    List<String> header =
        List.of("Day", "Kind", "Document", "Booking", "Currency", "Net", "VAT", "Gross");
    return new Sheet("Entries", header, entries.stream().map(LedgerSheets::row).toList());
  }

  private static List<Object> row(LedgerEntryView entry) {
    return List.of(
        entry.day(),
        entry.kind().label(),
        entry.document(),
        entry.bookingReference(),
        entry.price().gross().currency(),
        entry.price().net().toDecimal(),
        entry.price().vat().toDecimal(),
        entry.price().gross().toDecimal());
  }
}
