package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.config.CompanySettings;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Says what the invoice of a booking will say while nothing is paid yet, for somebody who needs a
 * paper before they pay. It has no number and is not kept: it is no VAT invoice (HMRC Notice 700,
 * section 16.2).
 */
@ApplicationScoped
public class DraftInvoice {

  @Inject private Bookings bookings;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * The draft.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; CONFLICT when the booking is not waiting to be
   *     paid or has no booker
   */
  @Transactional
  public InvoiceDetailView draft(String reference) {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
    Booking booking =
        bookings.find(reference).orElseThrow(() -> RefusedException.notFound("booking"));
    if (!booking.state().isHold() || booking.booker().isEmpty()) {
      throw new RefusedException(
          ProblemKind.CONFLICT, "Only a booking that waits to be paid has a pro-forma invoice.");
    }
    audit.record("pro-forma-made", AuditedObject.booking(reference), "");
    return draft(booking, booking.booker().get());
  }

  private InvoiceDetailView draft(Booking booking, Booker booker) {
    CompanySettings seller = settings.company();
    Issue issue = new Issue(seller, clock.instant());
    NewLine line = NewLine.of(booking);
    return new InvoiceDetailView(
        booking.id(),
        booking.reference(),
        booking.reference(),
        issue.at(),
        issue.date(),
        new PartyView(seller.name(), null, seller.address(), seller.vatNumber()),
        new PartyView(booker.name(), booker.company(), booker.address(), booker.vatNumber()),
        booking.purchaseOrder().orElse(null),
        List.of(line.view()),
        line.price(),
        null,
        null,
        null);
  }
}
