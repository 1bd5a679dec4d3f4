package com.reactfasttraining.booking.platform.audit;

/** What an audit entry is about: a kind of thing and its public reference. */
public record AuditedObject(String type, String ref) {

  public static AuditedObject booking(String reference) {
    return new AuditedObject("booking", reference);
  }

  /** An event of the payment provider, by the provider's id of it. */
  public static AuditedObject webhook(String eventId) {
    return new AuditedObject("webhook", eventId);
  }

  /** Something that does not add up, by its public id. */
  public static AuditedObject moneyIssue(String issueId) {
    return new AuditedObject("money-issue", issueId);
  }

  /** The proof of the books. */
  public static AuditedObject proof() {
    return new AuditedObject("proof", "books");
  }
}
