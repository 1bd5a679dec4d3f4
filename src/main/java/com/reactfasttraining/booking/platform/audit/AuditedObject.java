package com.reactfasttraining.booking.platform.audit;

/** What an audit entry is about: a kind of thing and its public reference. */
public record AuditedObject(String type, String ref) {

  public static AuditedObject booking(String reference) {
    return new AuditedObject("booking", reference);
  }
}
