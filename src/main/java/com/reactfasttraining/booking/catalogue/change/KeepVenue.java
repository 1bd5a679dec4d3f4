package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.catalogue.SessionPlan;
import com.reactfasttraining.booking.catalogue.Venue;
import com.reactfasttraining.booking.catalogue.VenueSheet;
import com.reactfasttraining.booking.catalogue.Venues;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

/** Keeps the venues up to date, with the access features that are known of them. */
@ApplicationScoped
public class KeepVenue {

  @Inject private Caller caller;
  @Inject private Venues venues;
  @Inject private TellVenueChange tell;
  @Inject private Event<VenuePeopleAsked> people;
  @Inject private AuditLog audit;

  /** The venue as staff see it. */
  @Transactional
  public VenueSheet sheet(String code) {
    return venues.find(code).orElseThrow(() -> RefusedException.notFound("venue")).sheet();
  }

  /**
   * Makes a new one.
   *
   * @throws RefusedException FORBIDDEN; INVALID when the code is taken
   */
  @Transactional
  public void add(@Valid VenueSheet sheet) {
    caller.requireAnyOf("STAFF", "ADMIN");
    if (venues.find(sheet.code()).isPresent()) {
      throw SessionPlan.refused("code", "Another venue has this short name");
    }
    venues.add(new Venue(sheet));
    audit.record("venue-added", object(sheet), "");
  }

  /** Who is told by mail when the venue becomes what is wanted; nobody unless it moves. */
  @Transactional
  public VenuePeople told(VenueSheet seen, @Valid VenueSheet wanted) {
    caller.requireAnyOf("STAFF", "ADMIN");
    VenuePeopleAsked asked = new VenuePeopleAsked(seen.code());
    if (!wanted.isSamePlace(seen)) {
      people.fire(asked);
    }
    return asked.people();
  }

  /**
   * Makes the venue what is wanted. When its name or address changes, whoever has booked a coming
   * session there is told.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; CONFLICT when somebody else has changed it since
   *     it was seen
   */
  @Transactional
  public void change(VenueSheet seen, @Valid VenueSheet wanted) {
    caller.requireAnyOf("STAFF", "ADMIN");
    if (!wanted.isSamePlace(seen)) {
      tell.moving(seen.code());
    }
    Venue venue = venues.lock(seen.code()).orElseThrow(() -> RefusedException.notFound("venue"));
    VenueSheet before = venue.sheet();
    Seen.requireSame("venue", before, seen);
    venue.become(wanted);
    if (!venue.sheet().equals(before)) {
      audit.record("venue-changed", object(seen), venue.sheet().differenceFrom(before));
    }
  }

  private static AuditedObject object(VenueSheet sheet) {
    return new AuditedObject("venue", sheet.code());
  }
}
