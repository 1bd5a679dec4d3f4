package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.NewRequirement;
import com.reactfasttraining.booking.booking.RequirementView;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a person needs while it is typed; Faces fills fields, so it is no record. */
public class NeedForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String templateCode;
  private @Nullable String note;

  NeedForm() {}

  NeedForm(RequirementView known) {
    templateCode = known.templateCode();
    note = known.note();
  }

  boolean isSaid() {
    return isGiven(templateCode) || isGiven(note);
  }

  NewRequirement requirement() {
    return new NewRequirement(isGiven(templateCode) ? templateCode : null, note);
  }

  private static boolean isGiven(@Nullable String answer) {
    return answer != null && !answer.isBlank();
  }

  public @Nullable String getTemplateCode() {
    return templateCode;
  }

  public void setTemplateCode(@Nullable String templateCode) {
    this.templateCode = templateCode;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
