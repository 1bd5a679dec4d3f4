package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.hold.NameBooker;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The people of a booking for a caller: how to reach the booker, and who sits on the seats. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private FindBooking findBooking;
  @Inject private NameBooker nameBooker;

  private BookerForm form = new BookerForm();
  private @Nullable String reference;
  private transient @Nullable BookingView booking;

  public void open() {
    caller.requireAnyOf("STAFF", "ADMIN");
    if (getBooking().booker() != null) {
      form = new BookerForm(getBooking().booker());
    }
  }

  public String save() {
    booking = null;
    nameBooker.name(String.valueOf(reference), form.booker());
    return "/admin/booking/people?faces-redirect=true&done=booker&reference=" + reference;
  }

  public BookingView getBooking() {
    BookingView shown = booking;
    if (shown == null) {
      shown = findBooking.view(String.valueOf(reference));
      booking = shown;
    }
    return shown;
  }

  /** Seats for which nobody is named yet. */
  public int getUnnamed() {
    return getBooking().seats() - getBooking().attendees().size();
  }

  public BookerForm getForm() {
    return form;
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }
}
