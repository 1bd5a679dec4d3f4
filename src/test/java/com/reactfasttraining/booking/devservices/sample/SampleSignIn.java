package com.reactfasttraining.booking.devservices.sample;

import java.util.List;

/** Somebody who can sign in to the demo; the password is printed at every start. */
public record SampleSignIn(String role, String email, String name, String password) {

  /** One of each kind of staff. */
  public static final List<SampleSignIn> ALL =
      List.of(
          new SampleSignIn("ADMIN", "admin@example.com", "Alex Admin", "demo-admin-2026"),
          new SampleSignIn("STAFF", "staff@example.com", "Sam Staff", "demo-staff-2026"),
          new SampleSignIn("TRAINER", "trainer@example.com", "Toni Trainer", "demo-trainer-2026"),
          new SampleSignIn("FINANCE", "finance@example.com", "Fran Finance", "demo-finance-2026"));
}
