package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.transfer.CallOffTransfer;
import com.reactfasttraining.booking.booking.transfer.FindTransfer;
import com.reactfasttraining.booking.booking.transfer.NewTransfer;
import com.reactfasttraining.booking.booking.transfer.NewTransferQuote;
import com.reactfasttraining.booking.booking.transfer.QuoteTransfer;
import com.reactfasttraining.booking.booking.transfer.TransferBooking;
import com.reactfasttraining.booking.booking.transfer.TransferQuoteView;
import com.reactfasttraining.booking.booking.transfer.TransferState;
import com.reactfasttraining.booking.booking.transfer.TransferView;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves a caller's booking: choose a course and a date, see the money, confirm. */
@Named
@ViewScoped
public class TransferPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private FindBooking findBooking;
  @Inject private FindTransfer findTransfer;
  @Inject private TransferChoices choices;
  @Inject private QuoteTransfer quoteTransfer;
  @Inject private TransferBooking transferBooking;
  @Inject private CallOffTransfer callOffTransfer;

  private String reference = "";
  private @Nullable String course;
  private @Nullable String waiver;
  private transient @Nullable TransferQuoteView quote;
  private String sessionId = "";
  private String quoteId = "";

  public void open() {
    caller.requireAnyOf("STAFF", "ADMIN");
    if (course == null || course.isBlank()) {
      course = getBooking().session().courseSlug();
    }
  }

  /** Asks what it comes to; nothing is taken yet. */
  public void ask(String wanted) {
    TransferQuoteView answer = quoteTransfer.quote(reference, new NewTransferQuote(wanted));
    quote = answer;
    sessionId = wanted;
    quoteId = answer.quote();
  }

  public String move() {
    TransferState state =
        transferBooking.transfer(reference, new NewTransfer(sessionId, quoteId, reason()));
    String done = state == TransferState.DONE ? "moved" : "move-waits";
    return "/admin/booking/booking?faces-redirect=true&done=" + done + "&reference=" + reference;
  }

  public void callOff() {
    callOffTransfer.callOff(reference);
  }

  private @Nullable String reason() {
    return Optional.ofNullable(waiver).map(String::strip).filter(w -> !w.isEmpty()).orElse(null);
  }

  public BookingView getBooking() {
    return findBooking.view(reference);
  }

  /** The move that waits to be paid for, or null. */
  public @Nullable TransferView getWaiting() {
    return findTransfer.waiting(reference).orElse(null);
  }

  /** Coming sessions of the chosen course with enough seats. */
  public List<SessionView> getChoices() {
    return choices.of(reference, String.valueOf(course));
  }

  public @Nullable TransferQuoteView getQuote() {
    return quote;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public @Nullable String getCourse() {
    return course;
  }

  public void setCourse(@Nullable String course) {
    this.course = course;
  }

  public @Nullable String getWaiver() {
    return waiver;
  }

  public void setWaiver(@Nullable String waiver) {
    this.waiver = waiver;
  }
}
