package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.AttendeeView;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.cancellation.CancelBooking;
import com.reactfasttraining.booking.booking.cancellation.NewCancellation;
import com.reactfasttraining.booking.booking.cancellation.NewCancellationQuote;
import com.reactfasttraining.booking.booking.cancellation.QuoteCancellation;
import com.reactfasttraining.booking.booking.cancellation.QuoteView;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cancels for a caller: who, then what it comes to, then once more yes. Whatever is not kept over a
 * restart is asked for again.
 */
@Named
@ViewScoped
public class CancellationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private FindBooking findBooking;
  @Inject private QuoteCancellation quoteCancellation;
  @Inject private CancelBooking cancelBooking;

  private @Nullable String reference;
  private @Nullable String reason;
  private String[] people = {};
  private transient @Nullable BookingView booking;
  private transient @Nullable QuoteView quote;

  public void open() {
    caller.requireAnyOf("STAFF", "ADMIN");
    getBooking();
  }

  /** Works out what it comes to, or again after something has changed. */
  public void askForQuote() {
    quote = null;
    booking = null;
    quote = quoteCancellation.quote(String.valueOf(reference), new NewCancellationQuote(chosen()));
  }

  public String cancel() {
    QuoteView agreed = Objects.requireNonNull(quote);
    quote = null;
    booking = null;
    cancelBooking.cancel(
        String.valueOf(reference), new NewCancellation(chosen(), agreed.quote(), waiver()));
    return "/admin/booking/booking?faces-redirect=true&reference=" + reference;
  }

  private @Nullable List<String> chosen() {
    return people.length == 0 ? null : List.of(people);
  }

  private @Nullable String waiver() {
    return reason == null || reason.isBlank() ? null : reason;
  }

  public BookingView getBooking() {
    BookingView shown = booking;
    if (shown == null) {
      shown = findBooking.view(String.valueOf(reference));
      booking = shown;
    }
    return shown;
  }

  /** Who was chosen, by name; nobody for the whole booking. */
  public List<String> getNames() {
    List<String> ids = List.of(people);
    return getBooking().attendees().stream()
        .filter(attendee -> ids.contains(attendee.id()))
        .map(AttendeeView::name)
        .toList();
  }

  public @Nullable QuoteView getQuote() {
    return quote;
  }

  public String[] getPeople() {
    return people.clone();
  }

  public void setPeople(String[] people) {
    this.people = people.clone();
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }
}
