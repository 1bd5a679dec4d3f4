package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.NewAttendee;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.hold.ChangeSeats;
import com.reactfasttraining.booking.booking.hold.ExtendHold;
import com.reactfasttraining.booking.booking.hold.NameBooker;
import com.reactfasttraining.booking.booking.hold.NewBooking;
import com.reactfasttraining.booking.booking.hold.NewSeats;
import com.reactfasttraining.booking.booking.hold.PlaceHold;
import com.reactfasttraining.booking.booking.hold.ReleaseHold;
import com.reactfasttraining.booking.booking.people.SeatPeople;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/**
 * A booking from the hold to the point where it is paid for.
 *
 * <p>Open to everybody: the key of the private link, in {@code Booking-Token}, decides which
 * booking a caller may see; the use cases check it.
 */
@Path("bookings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BookingsResource {

  @Inject private PlaceHold placeHold;
  @Inject private FindBooking findBooking;
  @Inject private NameBooker nameBooker;
  @Inject private SeatPeople seatPeople;
  @Inject private ChangeSeats changeSeats;
  @Inject private ExtendHold extendHold;
  @Inject private ReleaseHold releaseHold;

  /** 201, or 200 when the caller's own hold on the session was changed instead. */
  @POST
  @PermitAll
  public Response hold(@NotNull @Valid NewBooking wanted, @Context UriInfo here) {
    BookingView booking = placeHold.place(wanted);
    URI location = here.getAbsolutePathBuilder().path(booking.reference()).build();
    return booking.token() == null
        ? Response.ok(booking).location(location).build()
        : Response.created(location).entity(booking).build();
  }

  @GET
  @Path("{reference}")
  @PermitAll
  public BookingView booking(@PathParam("reference") String reference) {
    return findBooking.view(reference);
  }

  @PUT
  @Path("{reference}/booker")
  @PermitAll
  public BookingView booker(
      @PathParam("reference") String reference, @NotNull @Valid Booker booker) {
    return nameBooker.name(reference, booker);
  }

  @PUT
  @Path("{reference}/attendees")
  @PermitAll
  public BookingView attendees(
      @PathParam("reference") String reference,
      @NotNull @Size(max = 12) List<@NotNull @Valid NewAttendee> attendees) {
    return seatPeople.seat(reference, attendees);
  }

  @PUT
  @Path("{reference}/attendees/{attendee}")
  @PermitAll
  public BookingView swap(
      @PathParam("reference") String reference,
      @PathParam("attendee") String attendee,
      @NotNull @Valid NewAttendee person) {
    return seatPeople.swap(reference, attendee, person);
  }

  @PUT
  @Path("{reference}/seats")
  @PermitAll
  public BookingView seats(
      @PathParam("reference") String reference, @NotNull @Valid NewSeats wanted) {
    return changeSeats.change(reference, wanted.seats());
  }

  @POST
  @Path("{reference}/hold-extension")
  @Consumes(MediaType.WILDCARD)
  @PermitAll
  public BookingView extend(@PathParam("reference") String reference) {
    return extendHold.extend(reference);
  }

  @DELETE
  @Path("{reference}/hold")
  @PermitAll
  public void release(@PathParam("reference") String reference) {
    releaseHold.release(reference);
  }
}
