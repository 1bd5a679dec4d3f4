package com.reactfasttraining.booking.identity.signin;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Notes that a member of staff signs out of the back office. */
@ApplicationScoped
public class NoteSignOut {

  @Inject private AuditLog audit;
  @Inject private Caller caller;

  @Transactional
  public void note() {
    audit.record("signed-out", new AuditedObject("user", caller.actor()), "session ended");
  }
}
