package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.rescue.AnswerRescue;
import com.reactfasttraining.booking.booking.rescue.NewRescueAnswer;
import com.reactfasttraining.booking.booking.rescue.RescueChoice;
import com.reactfasttraining.booking.booking.rescue.RescueView;
import com.reactfasttraining.booking.booking.rescue.RescueView.Alternative;
import com.reactfasttraining.booking.booking.rescue.ShowRescue;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Chooses on a caller's behalf what becomes of a booking whose session was cancelled. */
@Named
@ViewScoped
public class RescuePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private FindBooking bookings;
  @Inject private ShowRescue showRescue;
  @Inject private AnswerRescue answerRescue;

  private @Nullable String reference;

  public void open() {
    caller.requireAnyOf("STAFF", "ADMIN");
    getRescue();
  }

  public String move(Alternative other) {
    return answer(new NewRescueAnswer(RescueChoice.MOVE, other.session().id()));
  }

  public String refund() {
    return answer(new NewRescueAnswer(RescueChoice.REFUND, null));
  }

  public String credit() {
    return answer(new NewRescueAnswer(RescueChoice.CREDIT, null));
  }

  private String answer(NewRescueAnswer wanted) {
    caller.requireAnyOf("STAFF", "ADMIN");
    answerRescue.answer(String.valueOf(reference), wanted);
    return "/admin/booking/rescue?faces-redirect=true&reference=" + reference;
  }

  public RescueView getRescue() {
    return showRescue.show(String.valueOf(reference));
  }

  public BookingView getBooking() {
    return bookings.view(String.valueOf(reference));
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }
}
