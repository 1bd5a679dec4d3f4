package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.AttendeeView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.people.NamePeople;
import com.reactfasttraining.booking.booking.people.SeatPeople;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One person of a booking for a caller, with what they need; without one in the address, somebody
 * for a seat that has no name yet.
 */
@Named
@ViewScoped
public class PersonPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private FindBooking findBooking;
  @Inject private SeatPeople seatPeople;
  @Inject private NamePeople namePeople;

  private PersonForm form = new PersonForm();
  private @Nullable String reference;
  private @Nullable String attendee;

  public void open() {
    caller.requireAnyOf("STAFF", "ADMIN");
    if (!isNew()) {
      form = new PersonForm(known());
    }
  }

  private AttendeeView known() {
    return findBooking.view(String.valueOf(reference)).attendees().stream()
        .filter(person -> person.id().equals(attendee))
        .findFirst()
        .orElseThrow(() -> RefusedException.notFound("attendee"));
  }

  public String save() {
    if (attendee == null || attendee.isBlank()) {
      namePeople.add(String.valueOf(reference), form.attendee());
    } else {
      seatPeople.swap(String.valueOf(reference), attendee, form.attendee());
    }
    return "/admin/booking/people?faces-redirect=true&done=person&reference=" + reference;
  }

  public boolean isNew() {
    return attendee == null || attendee.isBlank();
  }

  public PersonForm getForm() {
    return form;
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }

  public @Nullable String getAttendee() {
    return attendee;
  }

  public void setAttendee(@Nullable String attendee) {
    this.attendee = attendee;
  }
}
