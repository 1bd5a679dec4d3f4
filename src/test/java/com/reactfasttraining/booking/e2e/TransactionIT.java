package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.hold.ConfirmBooking;
import com.reactfasttraining.booking.booking.hold.NewBooking;
import com.reactfasttraining.booking.booking.hold.PlaceHold;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.problem.rest.ProblemMapper;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Use cases inside the server: what stands and falls together. */
@ArquillianTest
class TransactionIT {

  @Inject private PlaceHold placeHold;
  @Inject private ConfirmBooking confirm;
  @Inject private Bookings bookings;
  @Inject private Outbox outbox;
  @Inject private ProblemMapper problems;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/booking")
  private DataSource database;

  private Records records;

  @Deployment
  static WebArchive product() throws IOException {
    return InsideProduct.with(TransactionIT.class, Records.class);
  }

  @BeforeEach
  void lookAtRows() {
    records = new Records(database);
  }

  @AfterEach
  void endTransaction() throws SystemException {
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  @Test
  void rolledBackHoldLeavesNoSeatTakenAndNoAuditEntry() throws Exception {
    String session = records.newSession(4);
    transaction.begin();
    String reference = placeHold.place(new NewBooking(session, 2, null)).reference();
    bookings.find(reference);
    assertThat(records.seatsTaken(session)).isEqualTo(2);
    assertThat(auditEntries(reference)).isEqualTo(1);
    transaction.rollback();
    assertThat(records.seatsTaken(session)).isZero();
    assertThat(auditEntries(reference)).isZero();
    assertThat(rows("bookings where reference = ?", reference)).isZero();
  }

  @Test
  void whatFollowsFromAConfirmationFallsWithIt() throws Exception {
    String reference = awaitingPayment(records.newSession(4));
    transaction.begin();
    confirm.confirm(locked(reference));
    bookings.find(reference);
    assertThat(messages(reference)).isPositive();
    transaction.rollback();
    assertThat(messages(reference)).isZero();
    assertThat(state(reference)).isEqualTo("AWAITING_PAYMENT");
    assertThat(rows("audit_log where action = 'booking-confirmed' and object_ref = ?", reference))
        .isZero();
  }

  @Test
  void whatFollowsFromAConfirmationStandsWithIt() throws Exception {
    String reference = awaitingPayment(records.newSession(4));
    transaction.begin();
    confirm.confirm(locked(reference));
    transaction.commit();
    assertThat(messages(reference)).isPositive();
    assertThat(state(reference)).isEqualTo("CONFIRMED");
  }

  @Test
  void refusesAStepOutsideOfItsTransaction() throws Exception {
    String reference = awaitingPayment(records.newSession(4));
    Booking booking = bookings.find(reference).orElseThrow();
    assertThatThrownBy(() -> confirm.confirm(booking)).isInstanceOf(TransactionalException.class);
    assertThatThrownBy(() -> outbox.append("confirmation", reference))
        .isInstanceOf(TransactionalException.class);
    assertThat(state(reference)).isEqualTo("AWAITING_PAYMENT");
    assertThat(messages(reference)).isZero();
  }

  @Test
  void refusedHoldCanOnlyBeRolledBack() throws Exception {
    String session = records.newSession(1);
    transaction.begin();
    assertThatThrownBy(() -> placeHold.place(new NewBooking(session, 2, null)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.SESSION_FULL));
    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
  }

  /** So that the money can be sent back in the same transaction. */
  @Test
  void refusedConfirmationLeavesTheTransactionUsable() throws Exception {
    String session = records.newSession(2);
    String reference = awaitingPayment(session);
    records.change("update bookings set state = 'EXPIRED' where reference = ?", reference);
    records.change("update sessions set seats_taken = 1 where public_id = ?", session);
    transaction.begin();
    Booking booking = locked(reference);
    assertThatThrownBy(() -> confirm.confirm(booking)).isInstanceOf(RefusedException.class);
    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
    outbox.append("refund", reference);
    transaction.commit();
    assertThat(messages(reference)).isEqualTo(1);
    assertThat(state(reference)).isEqualTo("EXPIRED");
  }

  @Test
  void changeOfAnOldVersionIsRefusedAsAConflict() throws Exception {
    String reference = awaitingPayment(records.newSession(4));
    transaction.begin();
    Booking old = bookings.find(reference).orElseThrow();
    records.change("update bookings set version = version + 1 where reference = ?", reference);
    assertThatThrownBy(() -> confirmAndCommit(old))
        .satisfies(
            fault ->
                assertThat(problems.toResponse(fault).getStatus())
                    .isEqualTo(ProblemKind.CONFLICT.status()));
    transaction.rollback();
    assertThat(state(reference)).isEqualTo("AWAITING_PAYMENT");
  }

  private void confirmAndCommit(Booking booking) throws Exception {
    confirm.confirm(booking);
    transaction.commit();
  }

  private String awaitingPayment(String session) {
    BookingView held = placeHold.place(new NewBooking(session, 2, null));
    records.change(
        "update bookings set state = 'AWAITING_PAYMENT', hold_network = null, booker_name = 'Ada Booker',"
            + " booker_email = 'ada@example.com', terms_version = (select max(version) from terms)"
            + " where reference = ?",
        held.reference());
    return held.reference();
  }

  private Booking locked(String reference) {
    return bookings.lockWithSession(reference).orElseThrow();
  }

  private String state(String reference) {
    return records.text("select state from bookings where reference = ?", reference);
  }

  private int messages(String reference) {
    return rows("outbox_messages where subject like ? || '%'", reference);
  }

  private int auditEntries(String reference) {
    return rows("audit_log where object_ref = ?", reference);
  }

  private int rows(String from, String reference) {
    return records.number("select count(*) from " + from, reference);
  }
}
