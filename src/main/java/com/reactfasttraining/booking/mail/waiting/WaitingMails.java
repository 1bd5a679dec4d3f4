package com.reactfasttraining.booking.mail.waiting;

import com.reactfasttraining.booking.booking.access.IssueBookingToken;
import com.reactfasttraining.booking.booking.waiting.access.FindWaiting;
import com.reactfasttraining.booking.booking.waiting.access.IssueWaitingToken;
import com.reactfasttraining.booking.booking.waiting.access.WaitingListView;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.booking.ReadHeldBooking;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people of the waiting list get, each with a fresh private link to their entry. */
@ApplicationScoped
public class WaitingMails {

  @Inject private FindWaiting findWaiting;
  @Inject private IssueWaitingToken waitingTokens;
  @Inject private IssueBookingToken bookingTokens;
  @Inject private ReadHeldBooking held;
  @Inject private Letters letters;
  @Inject private Settings settings;

  /** That they wait, or that they wait at too many places already. */
  public Envelope waiting(QueuedMail mail) {
    return letters.envelope(mail, values(mail), List.of());
  }

  /** That seats are held for them, with the link of the booking to go on with. */
  public Envelope offer(QueuedMail mail) {
    String reference = mail.reference();
    String token = bookingTokens.issue(reference);
    Map<String, Object> values = new HashMap<>(values(mail));
    values.put("link", "%s/booking/%s#%s".formatted(settings.publicUrl(), reference, token));
    return letters.envelope(mail, values, List.of());
  }

  /** That the seats were not taken in time, and how to wait again. */
  public Envelope lapsed(QueuedMail mail) {
    WaitingListView entry = findWaiting.ofEntry(entryId(mail));
    String course = "%s/courses/%s".formatted(settings.publicUrl(), entry.courseSlug());
    return letters.envelope(
        mail, Map.of("booking", held.of(mail.reference()), "courseLink", course), List.of());
  }

  /** The token stands behind the #, so that no server and no log ever sees it. */
  private Map<String, Object> values(QueuedMail mail) {
    String entryId = entryId(mail);
    String token = waitingTokens.issue(entryId);
    return Map.of(
        "waiting", WaitingNotice.of(findWaiting.ofEntry(entryId)),
        "waitingLink", "%s/waiting-list#%s".formatted(settings.publicUrl(), token));
  }

  private static String entryId(QueuedMail mail) {
    return mail.about().split(":", 2)[0];
  }
}
