package com.reactfasttraining.booking.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is sealed can be read with the same key for the same purpose, unchanged, and not else. */
class SecretBoxTest {

  private static final byte[] CLEAR = "uses a wheelchair".getBytes(UTF_8);

  private final SecretBox box = box("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");

  @Test
  void opensWhatItSealedForThePurpose() {
    byte[] sealed = box.seal("need", CLEAR);
    assertThat(box.open("need", sealed)).isEqualTo(CLEAR);
    assertThat(new String(sealed, UTF_8)).doesNotContain("wheelchair");
    assertThat(box.seal("need", CLEAR)).as("never the same twice").isNotEqualTo(sealed);
    assertUnreadable("code", sealed);
  }

  @Test
  void refusesWhatWasChanged() {
    byte[] sealed = box.seal("need", CLEAR);
    sealed[sealed.length - 1] ^= 1;
    assertUnreadable("need", sealed);
  }

  @Test
  void refusesWhatWasNotSealedHere() {
    byte[] sealed = box.seal("need", CLEAR);
    sealed[0] = 2;
    assertUnreadable("need", sealed);
    assertUnreadable("need", new byte[] {1, 2, 3});
    assertUnreadable("need", new byte[0]);
  }

  @Test
  void refusesWhatWasSealedWithAnotherKey() {
    SecretBox other = box("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    assertUnreadable("need", other.seal("need", CLEAR));
  }

  private void assertUnreadable(String purpose, byte[] sealed) {
    assertThatIllegalStateException().isThrownBy(() -> box.open(purpose, sealed));
  }

  private static SecretBox box(String key) {
    return new Wiring(new ScriptedDatabase(), Instant.EPOCH)
        .with(new SettingsFixture().with("DATA_KEY", key).build())
        .make(SecretBox.class);
  }
}
