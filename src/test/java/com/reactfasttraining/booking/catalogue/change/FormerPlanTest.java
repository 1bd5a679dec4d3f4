package com.reactfasttraining.booking.catalogue.change;

import static com.reactfasttraining.booking.catalogue.SessionFixture.DAY_BEFORE;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionPlan;
import com.reactfasttraining.booking.catalogue.Venue;
import com.reactfasttraining.booking.catalogue.VenueSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which changes of a session are so hard on people that they may leave free of charge. */
class FormerPlanTest {

  private final Session session = aSession().build();
  private final SessionPlan plan = session.plan();
  private final FormerPlan former = new FormerPlan(session, DAY_BEFORE);

  @Test
  void moreSeatsOrAnotherHouseInTheSameTownAreNotHard() {
    assertThat(former.isHardOnPeople()).isFalse();
    change(plan, venue("York"));
    assertThat(former.isHardOnPeople()).isFalse();
  }

  @Test
  void anotherTownIsHard() {
    change(plan, venue("Leeds"));
    assertThat(former.isHardOnPeople()).isTrue();
  }

  @Test
  void anotherDayIsHard() {
    change(at(1, 0, 0), session.venue());
    assertThat(former.isHardOnPeople()).isTrue();
  }

  @Test
  void anEarlierStartIsHard() {
    change(at(0, -1, 0), session.venue());
    assertThat(former.isHardOnPeople()).isTrue();
  }

  @Test
  void aLaterEndIsHardAndIsShownAsSuch() {
    change(at(0, 0, 1), session.venue());
    assertThat(former.view().hard()).isTrue();
    assertThat(former.view().end()).isEqualTo(plan.end());
  }

  private void change(SessionPlan wanted, Venue venue) {
    session.become(wanted, venue, DAY_BEFORE);
  }

  private SessionPlan at(int days, int startHours, int endHours) {
    return new SessionPlan(
        plan.venueCode(),
        plan.date().plusDays(days),
        plan.start().plusHours(startHours),
        plan.end().plusHours(endHours),
        20,
        plan.price());
  }

  private static Venue venue(String town) {
    return new Venue(
        new VenueSheet("the-hall", "The Hall", "2 Row", town, "YO99 2ZZ", List.of("LIFT")));
  }
}
