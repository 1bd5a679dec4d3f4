package com.reactfasttraining.booking.document.paper;

import static com.reactfasttraining.booking.document.paper.Letterhead.fact;
import static com.reactfasttraining.booking.document.paper.Letterhead.rows;

import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.platform.config.CompanySettings;
import com.reactfasttraining.booking.shared.BritishDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A pro-forma invoice as the texts that the template of invoices prints: it says what it is not.
 */
final class ProFormaPaper {

  private static final String NOTE =
      "This is not a VAT invoice, and no VAT can be reclaimed with it. You get an invoice as soon as"
          + " the booking is paid. The seats are kept only until the booking expires.";

  private final InvoiceDetailView draft;
  private final CompanySettings company;

  ProFormaPaper(InvoiceDetailView draft, CompanySettings company) {
    this.draft = draft;
    this.company = company;
  }

  String title() {
    return "Pro-forma invoice for booking " + draft.bookingReference();
  }

  Map<String, Object> parameters() {
    Map<String, Object> all = new InvoicePaper(draft, company).parameters();
    all.put("title", title());
    all.put("buyerTitle", "For");
    all.put("linesTitle", "What you are about to buy");
    all.put("facts", rows(facts()));
    all.put("paid", "To be paid: " + draft.total().gross().format());
    all.put("note", NOTE);
    return all;
  }

  private List<Map<String, String>> facts() {
    List<Map<String, String>> facts = new ArrayList<>();
    facts.add(fact("This is", "Not a VAT invoice"));
    facts.add(fact("Booking", draft.bookingReference()));
    facts.add(fact("Made on", BritishDates.plain(draft.issueDate())));
    if (draft.purchaseOrder() != null) {
      facts.add(fact("Purchase order", draft.purchaseOrder()));
    }
    facts.add(fact("Supplier", draft.seller().name() + "\n" + draft.seller().address()));
    return facts;
  }
}
