package com.reactfasttraining.booking.mail.letter;

import com.reactfasttraining.booking.booking.access.IssueBookingToken;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The link that opens a booking without a password; each has a key of its own. */
@ApplicationScoped
public class PrivateLink {

  @Inject private IssueBookingToken tokens;
  @Inject private Settings settings;

  /** The token stands behind the #, so that no server and no log ever sees it. */
  public String to(String reference) {
    return to(reference, "");
  }

  /** The link to the choice after a cancelled session. */
  public String toRescue(String reference) {
    return to(reference, "/rescue");
  }

  private String to(String reference, String page) {
    String token = tokens.issue(reference);
    return "%s/booking/%s%s#%s".formatted(settings.publicUrl(), reference, page, token);
  }
}
