package com.reactfasttraining.booking.booking.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Which bookings companies pay for. */
@ApplicationScoped
public class CompanyBookings {

  @PersistenceContext private EntityManager database;

  void add(CompanyBooking booking) {
    database.persist(booking);
  }

  /** The company that pays for the booking; empty when it is paid for by card. */
  public Optional<Company> payer(long bookingId) {
    return Optional.ofNullable(database.find(CompanyBooking.class, bookingId))
        .map(CompanyBooking::company);
  }
}
