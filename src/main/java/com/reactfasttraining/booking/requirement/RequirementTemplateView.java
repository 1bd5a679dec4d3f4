package com.reactfasttraining.booking.requirement;

import java.util.List;

/** A need to choose from, as the booker sees it. */
public record RequirementTemplateView(
    String code,
    String category,
    String label,
    String help,
    Priority priority,
    int leadTimeDays,
    List<String> venueFeatures) {}
