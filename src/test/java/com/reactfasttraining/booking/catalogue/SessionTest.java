package com.reactfasttraining.booking.catalogue;

import static com.reactfasttraining.booking.catalogue.SessionFixture.DAY_BEFORE;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "0, This session is full. Choose another date.",
    "1, Only 1 seat is left on this session.",
    "2, Only 2 seats are left on this session."
  })
  void saysHowManySeatsAreLeft(int left, String text) {
    Session session = aSession().withCapacity(2).withSeatsTaken(2 - left).build();
    assertThatThrownBy(() -> session.reserve(3, DAY_BEFORE)).hasMessage(text);
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

  @Test
  void becomesWhatStaffWant() {
    Session session = aSession().withCapacity(8).withSeatsTaken(3).build();
    SessionPlan wanted = plan(session, 3, LocalTime.of(17, 0));
    session.become(wanted, session.venue(), DAY_BEFORE);
    assertThat(session.plan()).isEqualTo(wanted);
    assertThat(session.endsAt()).isEqualTo("2027-01-14T17:00:00Z");
    assertThat(session.seatsLeft()).isZero();
  }

  @Test
  void neverHasFewerSeatsThanAreTaken() {
    Session session = aSession().withCapacity(8).withSeatsTaken(3).build();
    assertThatThrownBy(
            () ->
                session.become(plan(session, 2, LocalTime.of(16, 0)), session.venue(), DAY_BEFORE))
        .satisfies(refusal -> isInvalid(refusal, "/capacity"));
    assertThat(session.seatsLeft()).isEqualTo(5);
  }

  @Test
  void endsOnItsDayAfterItStarts() {
    Session session = aSession().build();
    assertThatThrownBy(
            () -> session.become(plan(session, 9, LocalTime.of(9, 0)), session.venue(), DAY_BEFORE))
        .satisfies(refusal -> isInvalid(refusal, "/end"));
  }

  @Test
  void staysAsItWasOnceItHasBegun() {
    Session session = aSession().build();
    SessionPlan wanted = plan(session, 20, LocalTime.of(16, 0));
    assertThatThrownBy(() -> session.become(wanted, session.venue(), session.startsAt()))
        .satisfies(SessionTest::isClosed);
  }

  @Test
  void knowsWhichChangesMovePeople() {
    SessionPlan plan = aSession().build().plan();
    SessionPlan cheaper =
        new SessionPlan(
            plan.venueCode(), plan.date(), plan.start(), plan.end(), 99, new BigDecimal("1.00"));
    SessionPlan elsewhere =
        new SessionPlan(
            "elsewhere", plan.date(), plan.start(), plan.end(), plan.capacity(), plan.price());
    assertThat(cheaper.movesPeople(plan)).isFalse();
    assertThat(elsewhere.movesPeople(plan)).isTrue();
    assertThat(at(plan, plan.date().plusDays(1), plan.start(), plan.end()).movesPeople(plan))
        .isTrue();
    assertThat(at(plan, plan.date(), plan.start().plusHours(1), plan.end()).movesPeople(plan))
        .isTrue();
    assertThat(at(plan, plan.date(), plan.start(), plan.end().plusHours(1)).movesPeople(plan))
        .isTrue();
    assertThat(cheaper.differenceFrom(plan)).isEqualTo("capacity 12 → 99, price 85.00 → 1.00");
  }

  @Test
  void bookingsOfACancelledOneMayChangeAfterItsDay() {
    assertThat(aSession().cancelled().build().changesEnd()).isEqualTo(Instant.MAX);
    Session session = aSession().build();
    assertThat(session.changesEnd()).isEqualTo(session.startsAt());
  }

  @Test
  void doesNotBeginInThePast() {
    Session session = aSession().build();
    SessionPlan wanted = plan(session, 3, LocalTime.of(17, 0));
    ZoneId zone = ZoneId.of("Europe/London");
    wanted.requirePossible(zone, DAY_BEFORE);
    assertThatThrownBy(() -> wanted.requirePossible(zone, session.startsAt()))
        .satisfies(refusal -> isInvalid(refusal, "/date"));
  }

  private static SessionPlan at(SessionPlan plan, LocalDate date, LocalTime start, LocalTime end) {
    return new SessionPlan(plan.venueCode(), date, start, end, plan.capacity(), plan.price());
  }

  @Test
  void isCalledOffOnceAndSoldNoMore() {
    Session session = aSession().build();
    assertThat(session.isCancelled()).isFalse();
    session.callOff(DAY_BEFORE);
    assertThat(session.isCancelled()).isTrue();
    assertThatThrownBy(() -> session.reserve(1, DAY_BEFORE)).satisfies(SessionTest::isClosed);
    assertThatThrownBy(() -> session.callOff(DAY_BEFORE)).satisfies(SessionTest::isClosed);
  }

  private static SessionPlan plan(Session session, int capacity, LocalTime end) {
    return new SessionPlan(
        session.venue().code(),
        session.date(),
        session.startTime(),
        end,
        capacity,
        new BigDecimal("70.00"));
  }

  private static void isInvalid(Throwable refusal, String pointer) {
    assertThat(((RefusedException) refusal).errors())
        .extracting(FieldError::pointer)
        .containsExactly(pointer);
  }

  @Test
  void showsWhetherItCanBeBooked() {
    Session session = aSession().build();
    assertThat(session.view(1, DAY_BEFORE).state()).isEqualTo(SessionState.OPEN);
    assertThat(session.view(0, DAY_BEFORE).state()).isEqualTo(SessionState.FULL);
    assertThat(session.view(1, session.startsAt()).state()).isEqualTo(SessionState.ENDED);
    assertThat(aSession().cancelled().build().view(1, DAY_BEFORE).state())
        .isEqualTo(SessionState.CANCELLED);
  }

  private static void isClosed(Throwable refusal) {
    assertThat(((RefusedException) refusal).kind()).isEqualTo(ProblemKind.SESSION_CLOSED);
  }
}
