package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.platform.audit.AuditedObject;

/** How entries are named in the audit log. */
public final class WaitingAudit {

  private WaitingAudit() {}

  public static AuditedObject of(WaitingEntry entry) {
    return new AuditedObject("waiting-list", entry.publicId());
  }
}
