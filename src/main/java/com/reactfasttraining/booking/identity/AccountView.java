package com.reactfasttraining.booking.identity;

import java.util.Set;

/** An account as its owner sees it. */
public record AccountView(String email, String name, Set<Role> roles) {

  static AccountView of(User user) {
    return new AccountView(user.email(), user.name(), user.roles());
  }
}
