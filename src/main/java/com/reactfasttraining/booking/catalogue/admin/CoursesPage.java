package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.CourseSheet;
import com.reactfasttraining.booking.catalogue.Courses;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of courses, paged by its address alone. */
@Named
@RequestScoped
public class CoursesPage {

  @Inject private Courses courses;

  private final Listing<CourseSheet> list = new Listing<>(50);

  public void load() {
    list.load(courses::sheets);
  }

  public Listing<CourseSheet> getList() {
    return list;
  }
}
