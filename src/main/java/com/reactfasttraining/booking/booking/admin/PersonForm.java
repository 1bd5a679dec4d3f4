package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.AttendeeView;
import com.reactfasttraining.booking.booking.NewAttendee;
import com.reactfasttraining.booking.booking.NewRequirement;
import com.reactfasttraining.booking.booking.RequirementView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody on a seat while they are typed; Faces fills fields, so it is no record. */
public class PersonForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MORE = 3;
  private static final int MOST = 10;

  private String name;
  private @Nullable String email;
  private boolean healthDataConsent;

  private final ArrayList<NeedForm> needs = new ArrayList<>();

  /** Empty: what is required is not read before it was given. */
  @SuppressWarnings("NullAway.Init")
  PersonForm() {
    leaveRoom();
  }

  PersonForm(AttendeeView known) {
    name = known.name();
    email = known.email();
    healthDataConsent = known.healthDataConsent();
    for (RequirementView need : known.requirements()) {
      needs.add(new NeedForm(need));
    }
    leaveRoom();
  }

  private void leaveRoom() {
    for (int empty = 0; empty < MORE && needs.size() < MOST; empty++) {
      needs.add(new NeedForm());
    }
  }

  NewAttendee attendee() {
    List<NewRequirement> said =
        needs.stream().filter(NeedForm::isSaid).map(NeedForm::requirement).toList();
    return new NewAttendee(null, name, email, said, healthDataConsent);
  }

  /** What they need so far, with room for more. */
  public List<NeedForm> getNeeds() {
    return needs;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public boolean isHealthDataConsent() {
    return healthDataConsent;
  }

  public void setHealthDataConsent(boolean healthDataConsent) {
    this.healthDataConsent = healthDataConsent;
  }
}
