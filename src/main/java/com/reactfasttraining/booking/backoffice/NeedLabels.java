package com.reactfasttraining.booking.backoffice;

import static java.util.stream.Collectors.toMap;

import com.reactfasttraining.booking.booking.RequirementView;
import com.reactfasttraining.booking.requirement.RequirementTemplateView;
import com.reactfasttraining.booking.requirement.RequirementTemplates;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What stated needs are called on staff pages: {@code #{needLabels.of(need)}}. */
@Named
@RequestScoped
public class NeedLabels {

  @Inject private RequirementTemplates templates;

  private List<RequirementTemplateView> choices = List.of();
  private Map<String, String> labels = Map.of();

  @PostConstruct
  void read() {
    choices = templates.views();
    labels =
        choices.stream()
            .collect(toMap(RequirementTemplateView::code, RequirementTemplateView::label));
  }

  /** Those to choose from when a caller tells what somebody needs. */
  public List<RequirementTemplateView> getChoices() {
    return choices;
  }

  /** A template that is out of use shows its code. */
  public String of(RequirementView need) {
    String code = need.templateCode();
    return code == null ? "In their own words" : labels.getOrDefault(code, code);
  }
}
