package com.reactfasttraining.booking.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of the {@link Booker}; empty until the booker has said who they are. */
@Embeddable
public class BookerDetails {

  @Column(name = "booker_name")
  private @Nullable String name;

  @Column(name = "booker_email")
  private @Nullable String email;

  @Column(name = "booker_phone")
  private @Nullable String phone;

  @Column(name = "booker_company")
  private @Nullable String company;

  @Column(name = "booker_address")
  private @Nullable String address;

  @Column(name = "booker_vat_number")
  private @Nullable String vatNumber;

  @SuppressWarnings("NullAway.Init")
  protected BookerDetails() {}

  BookerDetails(Booker booker) {
    name = booker.name();
    email = booker.email();
    phone = booker.phone();
    company = booker.company();
    address = booker.address();
    vatNumber = booker.vatNumber();
  }

  Optional<Booker> view() {
    return name == null || email == null
        ? Optional.empty()
        : Optional.of(new Booker(name, email, phone, company, address, vatNumber));
  }
}
