package com.reactfasttraining.booking.identity;

/** What an account may do; the names are also the groups of its access tokens. */
public enum Role {
  CUSTOMER,
  STAFF,
  TRAINER,
  FINANCE,
  ADMIN;

  /** True for those who work for the training company and may enter the back office. */
  public boolean isStaff() {
    return this != CUSTOMER;
  }
}
