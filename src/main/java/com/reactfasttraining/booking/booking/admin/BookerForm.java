package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.Booker;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Who books while it is typed; Faces fills fields, so it is no record. */
public class BookerForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String email;
  private @Nullable String phone;
  private @Nullable String company;
  private @Nullable String address;
  private @Nullable String vatNumber;

  /** Empty: what is required is not read before it was given. */
  @SuppressWarnings("NullAway.Init")
  BookerForm() {}

  BookerForm(Booker known) {
    name = known.name();
    email = known.email();
    phone = known.phone();
    company = known.company();
    address = known.address();
    vatNumber = known.vatNumber();
  }

  Booker booker() {
    return new Booker(name, email, phone, company, address, vatNumber);
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
