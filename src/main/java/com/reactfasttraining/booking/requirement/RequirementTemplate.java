package com.reactfasttraining.booking.requirement;

import com.reactfasttraining.booking.platform.persistence.TextListConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A common need that can be chosen, with what it takes of us: lead time and venue features. */
@Entity
@Table(name = "requirement_templates")
class RequirementTemplate {

  @Id private String code;
  private String category;
  private String label;
  private String help;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Column(name = "lead_time_days")
  private int leadTimeDays;

  @Column(name = "venue_features")
  @Convert(converter = TextListConverter.class)
  private List<String> venueFeatures;

  private int position;
  private boolean active;

  @SuppressWarnings("NullAway.Init")
  protected RequirementTemplate() {}

  Priority priority() {
    return priority;
  }

  RequirementTemplateView view() {
    return new RequirementTemplateView(
        code, category, label, help, priority, leadTimeDays, venueFeatures);
  }
}
