package com.reactfasttraining.booking.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Where to write to the people who have a task at the training company. */
@ApplicationScoped
public class StaffAddresses {

  @Inject private Users users;

  /** The e-mail addresses of all who hold the role and may sign in. */
  @Transactional
  public List<String> holding(Role role) {
    return users.holding(role).stream().map(User::email).toList();
  }
}
