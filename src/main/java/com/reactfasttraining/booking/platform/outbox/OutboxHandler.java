package com.reactfasttraining.booking.platform.outbox;

/**
 * Does one kind of work of the outbox. One bean a kind; it is called outside any transaction.
 *
 * <p>A message may come more than once (after a crash, or when the work took longer than its
 * lease), so the work must be safe to repeat. Any exception means "not done": it is tried again
 * later.
 */
public interface OutboxHandler {

  /** The kind of message that this bean handles, such as {@code mail}. */
  String kind();

  /** Does the work for the object that the message names. */
  void handle(String subject);

  /** Called once when the last attempt has failed, so that staff can see it. */
  default void giveUp(String subject) {}
}
