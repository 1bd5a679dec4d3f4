package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.caller.NewCallerBooking;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Seats for a caller while they are typed; Faces fills fields, so it is no record. */
public class CallerBookingForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String sessionId;
  private Integer seats = 1;
  private String name;
  private String email;
  private @Nullable String phone;
  private @Nullable String company;
  private @Nullable String address;
  private @Nullable String vatNumber;

  /** Empty: what is required is not read before it was given. */
  @SuppressWarnings("NullAway.Init")
  CallerBookingForm() {}

  NewCallerBooking booking() {
    Booker booker = new Booker(name, email, phone, company, address, vatNumber);
    return new NewCallerBooking(String.valueOf(sessionId), seats, booker);
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public @Nullable String getCompany() {
    return company;
  }

  public void setCompany(@Nullable String company) {
    this.company = company;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public @Nullable String getVatNumber() {
    return vatNumber;
  }

  public void setVatNumber(@Nullable String vatNumber) {
    this.vatNumber = vatNumber;
  }
}
