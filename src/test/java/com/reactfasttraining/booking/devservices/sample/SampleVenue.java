package com.reactfasttraining.booking.devservices.sample;

import java.util.List;

/** A venue of the demo; towns are real, streets and postcodes made up. */
record SampleVenue(
    String code, String name, String address, String town, String postcode, List<String> features) {

  static final List<SampleVenue> ALL =
      List.of(
          new SampleVenue(
              "leeds-canal-wharf",
              "Canal Wharf Training Rooms",
              "14 Made-up Wharf",
              "Leeds",
              "LS99 4ZZ",
              List.of(
                  "STEP_FREE",
                  "LIFT",
                  "ACCESSIBLE_TOILET",
                  "HEARING_LOOP",
                  "ACCESSIBLE_PARKING",
                  "QUIET_ROOM")),
          new SampleVenue(
              "bristol-old-foundry",
              "The Old Foundry",
              "3 Imaginary Lane",
              "Bristol",
              "BS99 2ZZ",
              List.of("STEP_FREE", "ACCESSIBLE_TOILET", "HEARING_LOOP", "QUIET_ROOM")),
          new SampleVenue(
              "norwich-st-elsewhere",
              "St Elsewhere Community Hall",
              "Elsewhere Street",
              "Norwich",
              "NR99 1ZZ",
              List.of("STEP_FREE", "ACCESSIBLE_TOILET", "ACCESSIBLE_PARKING")),
          new SampleVenue(
              "stirling-castle-view",
              "Castle View Business Centre",
              "27 Nowhere Road",
              "Stirling",
              "FK99 8ZZ",
              List.of("LIFT", "HEARING_LOOP")));
}
