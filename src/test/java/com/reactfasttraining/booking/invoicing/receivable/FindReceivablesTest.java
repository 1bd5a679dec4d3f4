package com.reactfasttraining.booking.invoicing.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.invoicing.Invoice;
import com.reactfasttraining.booking.invoicing.InvoiceFixture;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown of what companies owe, and to whom. */
class FindReceivablesTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:15:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Receivable receivable = receivable();

  @ParameterizedTest
  @CsvSource({"FINANCE, true", "ADMIN, true", "STAFF, false"})
  void onlyFinanceMayNoteWhatHasArrived(String role, boolean open) {
    assertThat(by(role).isOpenToCaller()).isEqualTo(open);
  }

  @ParameterizedTest
  @EnumSource(ReceivableFilter.class)
  void isRestrictedByStateUnlessAllAreWanted(ReceivableFilter filter) {
    String condition = new ReceivableSearch(filter, TODAY).condition();
    assertThat(condition.contains("r.state = :state")).isEqualTo(filter != ReceivableFilter.ALL);
    assertThat(condition.contains("r.dueOn < :today")).isEqualTo(filter.isLate());
    database.answers(condition, List.of(receivable));
    assertThat(by("STAFF").search(filter, 10, null).items()).hasSize(1);
  }

  @Test
  void nothingIsToBePaidWhereMoneyIsToGoBack() {
    ReceivableView open = receivable.view(TODAY);
    assertThat(open.payable()).isEqualTo(receivable.amount());
    assertThat(new OverdueView("Ann", "ann@example.com", open).open()).isTrue();
    receivable.receive(receivable.amount());
    receivable.credit(Money.of(300, "GBP"));
    ReceivableView overpaid = receivable.view(TODAY);
    assertThat(overpaid.open()).isEqualTo(Money.of(300, "GBP"));
    assertThat(overpaid.payable()).isEqualTo(Money.zero("GBP"));
    assertThat(new OverdueView("Ann", "ann@example.com", overpaid).open()).isFalse();
  }

  private FindReceivables by(String role) {
    return new Wiring(database, NOW)
        .with(new SettingsFixture().build())
        .calledBy("somebody", role)
        .make(FindReceivables.class);
  }

  private static Receivable receivable() {
    Invoice invoice = InvoiceFixture.paidLater(2, 30, NOW);
    return new Receivable(invoice, 7, invoice.debt().orElseThrow().dueOn());
  }
}
