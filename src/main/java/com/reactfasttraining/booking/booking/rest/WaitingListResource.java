package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.waiting.access.FindWaiting;
import com.reactfasttraining.booking.booking.waiting.access.LeaveWaitingList;
import com.reactfasttraining.booking.booking.waiting.access.WaitingListView;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One's own place on the waiting list; the token of a mail's link is the only key to it. */
@Path("waiting-list/{token}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaitingListResource {

  @Inject private FindWaiting findWaiting;
  @Inject private LeaveWaitingList leaveWaitingList;

  @GET
  @PermitAll
  public WaitingListView entry(@PathParam("token") String token) {
    return findWaiting.view(token);
  }

  @DELETE
  @PermitAll
  public void leave(@PathParam("token") String token) {
    leaveWaitingList.leave(token);
  }
}
