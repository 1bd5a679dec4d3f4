package com.reactfasttraining.booking.catalogue;

import static com.reactfasttraining.booking.catalogue.SessionFixture.DAY_BEFORE;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SessionTest {

  @Test
  void takesSeatsUpToItsCapacity() {
    Session session = aSession().withCapacity(3).build();
    session.reserve(3, DAY_BEFORE);
    assertThat(session.seatsLeft()).isZero();
  }

  @Test
  void refusesWhenFewerAreLeftAndSaysHowMany() {
    Session session = aSession().withCapacity(3).withSeatsTaken(2).build();
    assertThatThrownBy(() -> session.reserve(2, DAY_BEFORE))
        .isInstanceOf(SessionFullException.class)
        .hasMessage("Only 1 seat is left on this session.")
        .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
        .extracting(RefusedException::details)
        .isEqualTo(Map.of("seatsAvailable", 1));
    assertThat(session.seatsLeft()).isEqualTo(1);
  }

  @Test
  void refusesWhenItHasBegunOrWasCalledOff() {
    Session session = aSession().build();
    Session cancelled = aSession().cancelled().build();
    assertThatThrownBy(() -> session.reserve(1, session.startsAt()))
        .satisfies(SessionTest::isClosed);
    assertThatThrownBy(() -> cancelled.reserve(1, DAY_BEFORE)).satisfies(SessionTest::isClosed);
  }

  @Test
  void neverReleasesMoreThanWasTaken() {
    Session session = aSession().withSeatsTaken(1).build();
    assertThatThrownBy(() -> session.release(2)).isInstanceOf(IllegalStateException.class);
  }

  private static void isClosed(Throwable refusal) {
    assertThat(((RefusedException) refusal).kind()).isEqualTo(ProblemKind.SESSION_CLOSED);
  }
}
