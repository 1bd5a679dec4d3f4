package com.reactfasttraining.booking.catalogue;

import java.util.List;

/** A venue as customers see it; access features are codes such as {@code STEP_FREE}. */
public record VenueView(
    String code,
    String name,
    String address,
    String town,
    String postcode,
    List<String> accessFeatures) {}
