package com.reactfasttraining.booking.invoicing.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.transfer.BookingMoved;
import com.reactfasttraining.booking.invoicing.CreditCause;
import com.reactfasttraining.booking.invoicing.Invoice;
import com.reactfasttraining.booking.invoicing.InvoiceFixture;
import com.reactfasttraining.booking.invoicing.IssueCreditNote;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change of a booking takes off what its company owes. */
class CreditReceivableTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:15:00Z");
  private static final Money NOTHING = Money.zero("GBP");
  private static final Money PART = Money.of(3000, "GBP");

  private final List<String> notes = new ArrayList<>();
  private final Receivable receivable = receivable();
  private final CreditReceivable credit =
      new Wiring(new ScriptedDatabase().answers("r.invoice.booking.id", List.of(receivable)), NOW)
          .with(new Noted())
          .make(CreditReceivable.class);

  @Test
  void aChangeThatGivesNothingBackMakesNoCreditNote() {
    credit.cancelled(new BookingCancelled(1, "ABCD1234", "QUOTE1", NOTHING, PART, false));
    credit.moved(new BookingMoved(1, "ABCD1234", "MOVE1", 1, 2, NOTHING, false));
    assertThat(notes).isEmpty();
  }

  @Test
  void aChangeThatGivesSomethingBackIsCredited() {
    credit.cancelled(new BookingCancelled(1, "ABCD1234", "QUOTE1", PART, NOTHING, false));
    credit.moved(new BookingMoved(1, "ABCD1234", "MOVE1", 1, 2, PART, false));
    assertThat(notes)
        .containsExactly("£30.00 Cancelled QUOTE1", "£30.00 Moved to another date MOVE1");
  }

  @Test
  void whatIsBilledAnewTakesItBackByItself() {
    credit.moved(new BookingMoved(1, "ABCD1234", "MOVE1", 1, 2, PART, true));
    assertThat(notes).isEmpty();
  }

  private static Receivable receivable() {
    Invoice invoice = InvoiceFixture.paidLater(2, 30, NOW);
    return new Receivable(invoice, 7, invoice.debt().orElseThrow().dueOn());
  }

  private final class Noted extends IssueCreditNote {

    @Override
    public void credit(Invoice invoice, Money amount, CreditCause cause) {
      notes.add(amount.format() + " " + cause.why() + " " + cause.changeId());
    }
  }
}
