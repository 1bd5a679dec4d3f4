package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.rescue.AnswerRescue;
import com.reactfasttraining.booking.booking.rescue.NewRescueAnswer;
import com.reactfasttraining.booking.booking.rescue.RescueView;
import com.reactfasttraining.booking.booking.rescue.ShowRescue;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What to do instead of a cancelled session; the key of the private link decides who may say. */
@Path("bookings/{reference}/rescue")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RescueResource {

  @Inject private ShowRescue showRescue;
  @Inject private AnswerRescue answerRescue;

  @GET
  @PermitAll
  public RescueView show(@PathParam("reference") String reference) {
    return showRescue.show(reference);
  }

  @POST
  @PermitAll
  public BookingView answer(
      @PathParam("reference") String reference, @NotNull @Valid NewRescueAnswer wanted) {
    return answerRescue.answer(reference, wanted);
  }
}
