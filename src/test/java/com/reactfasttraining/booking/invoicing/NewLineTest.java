package com.reactfasttraining.booking.invoicing;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.TransferFixture;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import org.junit.jupiter.api.Test;

/** What a line of an invoice says. */
class NewLineTest {

  private static final Money NO_FEE = Money.zero("GBP");
  private static final Money FEE = Money.of(500, "GBP");

  @Test
  void aBookingIsChargedByTheSeat() {
    NewLine one = NewLine.of(aBooking().confirmed());
    NewLine two = NewLine.of(aBooking().withSeats(2).confirmed());
    assertThat(one.description()).endsWith("\n1 attendee").contains("14 January 2027", "09:00");
    assertThat(two.description()).endsWith("\n2 attendees");
    assertThat(one.price().gross()).isEqualTo(Money.of(8500, "GBP"));
    assertThat(two.price().gross()).isEqualTo(Money.of(17_000, "GBP"));
  }

  @Test
  void aTransferIsChargedOnceForWhatItCostsMore() {
    NewLine line = only(NO_FEE);
    assertThat(line.description())
        .startsWith("Change to ")
        .endsWith("New price £95.00 less £85.00 paid before");
    assertThat(line.quantity()).isEqualTo(1);
    assertThat(line.price().gross()).isEqualTo(Money.of(1000, "GBP"));
  }

  @Test
  void theFeeOfATransferIsNamed() {
    assertThat(only(FEE).description())
        .endsWith("New price £95.00 less £80.00 paid before, after a fee of £5.00");
    assertThat(only(FEE).price().gross()).isEqualTo(Money.of(1500, "GBP"));
  }

  @Test
  void whatACompanyPaysLaterWasChargedBeforeAndNotPaid() {
    NewLine line =
        NewLine.of(
            TransferFixture.onInvoice(
                aBooking().confirmed(), aSession().withPrice(9500).build(), NO_FEE));
    assertThat(line.description()).endsWith("New price £95.00 less £85.00 charged before");
    assertThat(line.price().gross()).isEqualTo(Money.of(1000, "GBP"));
  }

  @Test
  void aCourseThatIsTaxedDifferentlyIsBilledByTheSeatInsteadOfTheOneBefore() {
    Vat exempt = new Vat(0, VatTreatment.EXEMPT);
    Transfer move =
        TransferFixture.pending(
            aBooking().withSeats(2).confirmed(),
            aSession().withPrice(9500).taxed(exempt).build(),
            NO_FEE);
    NewLine whole = NewLine.anew(move, Money.of(19_000, "GBP"));
    assertThat(whole.quantity()).isEqualTo(2);
    assertThat(whole.price()).isEqualTo(exempt.in(Money.of(19_000, "GBP")));
    assertThat(whole.description())
        .endsWith("\n2 attendees\nInstead of Emergency First Aid at Work on 14 January 2027");
    NewLine lessWasPaid = NewLine.anew(move, Money.of(18_999, "GBP"));
    assertThat(lessWasPaid.quantity()).isEqualTo(1);
    assertThat(lessWasPaid.price().gross()).isEqualTo(Money.of(18_999, "GBP"));
  }

  private static NewLine only(Money fee) {
    return NewLine.of(
        TransferFixture.pending(aBooking().confirmed(), aSession().withPrice(9500).build(), fee));
  }
}
