package com.reactfasttraining.booking.identity;

import java.util.Set;

/** An account as its owner sees it; it opens bookings once its address is confirmed. */
public record AccountView(String email, String name, Set<Role> roles, boolean emailConfirmed) {

  static AccountView of(User user) {
    return new AccountView(user.email(), user.name(), user.roles(), user.isEmailConfirmed());
  }
}
