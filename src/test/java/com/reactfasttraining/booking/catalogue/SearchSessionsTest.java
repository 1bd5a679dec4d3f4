package com.reactfasttraining.booking.catalogue;

import static com.reactfasttraining.booking.catalogue.SessionFixture.DAY_BEFORE;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff ask of sessions when they look for some. */
class SearchSessionsTest {

  private ScriptedDatabase database = new ScriptedDatabase();

  @ParameterizedTest
  @CsvSource({
    "CANCELLED, s.state = :cancelled",
    "ENDED, s.state <> :cancelled and s.times.startsAt <= :now",
    "OPEN, s.state <> :cancelled and s.times.startsAt > :now and a.seatsAvailable > 0",
    "FULL, s.state <> :cancelled and s.times.startsAt > :now and a.seatsAvailable <= 0"
  })
  void aStateIsAskedForAsItIsShown(SessionState state, String condition) {
    assertThat(isAsked(condition, search(null, null, state))).isTrue();
    assertThat(database.parameter("cancelled")).isEqualTo(Session.Plan.CANCELLED);
    assertThat(database.parameter("now")).isEqualTo(asksForTheTime(state) ? DAY_BEFORE : null);
  }

  @Test
  void nothingIsAskedOfTheStateWhereNoneIsChosen() {
    assertThat(isAsked(":cancelled", search(null, null, null))).isFalse();
  }

  @Test
  void anEmptyFieldAsksForNothing() {
    assertThat(isAsked("s.course.slug = :course", search("first-aid", null, null))).isTrue();
    assertThat(database.parameter("course")).isEqualTo("first-aid");
    assertThat(isAsked("s.course.slug = :course", search(" ", null, null))).isFalse();
    assertThat(isAsked("s.course.slug = :course", search(null, null, null))).isFalse();
  }

  @Test
  void aDayIsAskedForFromItsBeginning() {
    LocalDate day = LocalDate.of(2027, 1, 14);
    assertThat(isAsked("s.times.date >= :from", search(null, day, null))).isTrue();
    assertThat(database.parameter("from")).isEqualTo(day);
  }

  private static boolean asksForTheTime(SessionState state) {
    return state != SessionState.CANCELLED;
  }

  private static SessionSearch search(
      @Nullable String course, @Nullable LocalDate from, @Nullable SessionState state) {
    return new SessionSearch(course, null, from, null, state);
  }

  private boolean isAsked(String condition, SessionSearch search) {
    database = new ScriptedDatabase().answers(condition, List.of(aSession().build()));
    return !new Wiring(database, DAY_BEFORE)
        .with(new SettingsFixture().build())
        .make(SearchSessions.class)
        .search(search, 10, null)
        .items()
        .isEmpty();
  }
}
