package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.SessionPlan;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** The answers about a session while they are typed; Faces fills fields, so it is no record. */
public class SessionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String venueCode;
  private LocalDate date;
  private LocalTime start;
  private LocalTime end;
  private int capacity = 12;
  private BigDecimal price;

  /** Empty: every answer is required, so none is read before it was given. */
  @SuppressWarnings("NullAway.Init")
  SessionForm() {}

  SessionForm(SessionPlan plan) {
    venueCode = plan.venueCode();
    date = plan.date();
    start = plan.start();
    end = plan.end();
    capacity = plan.capacity();
    price = plan.price();
  }

  SessionPlan plan() {
    return new SessionPlan(venueCode, date, start, end, capacity, Decimals.withAtLeast(2, price));
  }

  public String getVenueCode() {
    return venueCode;
  }

  public void setVenueCode(String venueCode) {
    this.venueCode = venueCode;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public LocalTime getStart() {
    return start;
  }

  public void setStart(LocalTime start) {
    this.start = start;
  }

  public LocalTime getEnd() {
    return end;
  }

  public void setEnd(LocalTime end) {
    this.end = end;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }
}
