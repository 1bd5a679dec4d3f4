package com.reactfasttraining.booking.booking.waiting.access;

import com.reactfasttraining.booking.booking.waiting.WaitingEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes a key for the private link to an entry, to be written into a mail. */
@ApplicationScoped
public class IssueWaitingToken {

  @Inject private WaitingEntries entries;
  @Inject private WaitingTokens tokens;
  @Inject private Clock clock;

  @Transactional
  public String issue(String publicId) {
    return tokens.issue(entries.find(publicId).orElseThrow(), clock.instant());
  }
}
