package com.reactfasttraining.booking.identity.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An attempt to get in from a network address that has not succeeded. */
@Entity
@Table(name = "failed_sign_ins")
class FailedSignIn {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  private String address;
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected FailedSignIn() {}

  FailedSignIn(String address, Instant at) {
    this.address = address;
    this.at = at;
  }

  long id() {
    return id;
  }
}
