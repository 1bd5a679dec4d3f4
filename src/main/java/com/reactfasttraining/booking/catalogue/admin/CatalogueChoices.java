package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.AccessFeature;
import com.reactfasttraining.booking.catalogue.CourseSheet;
import com.reactfasttraining.booking.catalogue.Courses;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.catalogue.VenueSheet;
import com.reactfasttraining.booking.catalogue.Venues;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the pages of the catalogue offer to choose from, and whether the reader may change it. */
@Named("choices")
@RequestScoped
public class CatalogueChoices {

  private static final int MOST = 500;

  @Inject private Courses courses;
  @Inject private Venues venues;
  @Inject private Caller caller;

  public List<CourseSheet> getCourses() {
    return courses.sheets(MOST, null).items();
  }

  /** Those that a new session can be of. */
  public List<CourseSheet> getCoursesOnSale() {
    return getCourses().stream().filter(CourseSheet::active).toList();
  }

  public List<VenueSheet> getVenues() {
    return venues.sheets(MOST, null).items();
  }

  public List<SessionState> getStates() {
    return List.of(SessionState.values());
  }

  public List<AccessFeature> getFeatures() {
    return List.of(AccessFeature.values());
  }

  public String feature(String code) {
    return AccessFeature.inWords(code);
  }

  /** True for those who may change the catalogue; the use cases refuse everybody else. */
  public boolean isChangeable() {
    return caller.has("STAFF") || caller.has("ADMIN");
  }
}
