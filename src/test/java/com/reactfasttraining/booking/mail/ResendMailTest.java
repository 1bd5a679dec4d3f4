package com.reactfasttraining.booking.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff send a mail again, unless it has a link that only its owner may ask for. */
class ResendMailTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring = new Wiring(database, NOW);
  private final ResendMail resend = wiring.make(ResendMail.class);
  private final Mails mails = wiring.make(Mails.class);

  @Test
  void goesBackIntoTheQueue() {
    Mail mail = sent(MailKind.BOOKING_CONFIRMATION);
    assertThat(mails.queued(mail.publicId())).as("it went out").isEmpty();
    resend.resend(mail.publicId());
    assertThat(mails.queued(mail.publicId())).isPresent();
    assertThat(wiring.asked()).containsExactly("again mail:" + mail.publicId());
    assertThat(wiring.audited()).containsExactly("mail-resent");
  }

  @ParameterizedTest
  @EnumSource(
      value = MailKind.class,
      names = {"PASSWORD_RESET", "EMAIL_CONFIRMATION"})
  void aLinkThatIsSentOnceIsNotSentAgain(MailKind kind) {
    Mail mail = sent(kind);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> resend.resend(mail.publicId()))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.CONFLICT));
    assertThat(mails.queued(mail.publicId())).isEmpty();
    assertThat(wiring.asked()).isEmpty();
  }

  private Mail sent(MailKind kind) {
    Mail mail =
        new Mail(new NewMail(kind, kind + ":1", "ann@example.com", "", null, null, null), NOW);
    mail.sent(NOW);
    database.answers("m.publicId = :id", List.of(mail));
    return mail;
  }
}
