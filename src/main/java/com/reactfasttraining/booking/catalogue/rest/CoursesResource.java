package com.reactfasttraining.booking.catalogue.rest;

import com.reactfasttraining.booking.catalogue.CourseView;
import com.reactfasttraining.booking.catalogue.Courses;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Courses on offer, and the dated sessions of each. */
@Path("courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CoursesResource {

  @Inject private Courses courses;
  @Inject private Sessions sessions;

  @GET
  @PermitAll
  public Slice<CourseView> list(
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @QueryParam("after") @Nullable String after) {
    return courses.views(limit, after);
  }

  @GET
  @Path("{slug}")
  @PermitAll
  public CourseView course(@PathParam("slug") String slug) {
    return courses.view(slug).orElseThrow(() -> RefusedException.notFound("course"));
  }

  @GET
  @Path("{slug}/sessions")
  @PermitAll
  public Slice<SessionView> sessions(
      @PathParam("slug") String slug, @BeanParam @Valid SessionQuery query) {
    course(slug);
    return sessions.views(query.filter(slug), query.limit, query.after);
  }
}
