package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.search.ListOwnBookings;
import com.reactfasttraining.booking.booking.search.OwnBookingView;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The bookings of whoever is signed in. */
@Path("me/bookings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyBookingsResource {

  @Inject private ListOwnBookings listOwnBookings;

  @GET
  @RolesAllowed({"CUSTOMER", "STAFF", "TRAINER", "FINANCE", "ADMIN"})
  public Slice<OwnBookingView> bookings(
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @QueryParam("after") @Nullable String after) {
    return listOwnBookings.list(limit, after);
  }
}
