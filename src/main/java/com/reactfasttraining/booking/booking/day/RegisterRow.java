package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.booking.Attendance;
import com.reactfasttraining.booking.booking.RequirementView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One seat on the register; a seat that was never named has neither id nor name. */
public record RegisterRow(
    String reference,
    @Nullable String id,
    @Nullable String name,
    @Nullable Attendance attendance,
    List<RequirementView> requirements) {

  static RegisterRow unnamed(String reference) {
    return new RegisterRow(reference, null, null, null, List.of());
  }

  public boolean isNamed() {
    return id != null;
  }
}
