package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.caller.NewCallerBooking;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Seats for a caller while they are typed; Faces fills fields, so it is no record. */
public class CallerBookingForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String sessionId;
  private Integer seats = 1;
  private final BookerForm booker = new BookerForm();

  NewCallerBooking booking() {
    return new NewCallerBooking(String.valueOf(sessionId), seats, booker.booker());
  }

  public @Nullable String getSessionId() {
    return sessionId;
  }

  public void setSessionId(@Nullable String sessionId) {
    this.sessionId = sessionId;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }

  public BookerForm getBooker() {
    return booker;
  }
}
