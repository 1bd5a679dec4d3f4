package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.platform.audit.AuditedObject;

/** How entries are named in the audit log. */
final class WaitingAudit {

  private WaitingAudit() {}

  static AuditedObject of(WaitingEntry entry) {
    return new AuditedObject("waiting-list", entry.publicId());
  }
}
