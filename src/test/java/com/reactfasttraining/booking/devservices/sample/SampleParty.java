package com.reactfasttraining.booking.devservices.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Made-up people who come together. */
record SampleParty(String booker, String email, String phone, String company, List<String> names) {

  private static final List<String> FIRST =
      List.of(
          "Amina", "Ben", "Carys", "Dmitri", "Ewa", "Fergus", "Grace", "Hassan", "Isla", "Jamal",
          "Kirsty", "Liam", "Mei", "Nadia", "Owen", "Priya", "Rhys", "Sofia", "Tomasz", "Una");
  private static final List<String> LAST =
      List.of(
          "Ahmed", "Baker", "Clarke", "Davies", "Evans", "Fraser", "Green", "Hughes", "Iqbal",
          "Jones", "Khan", "Lewis", "Morgan", "Nowak", "Okafor", "Patel", "Quinn");
  private static final List<String> COMPANIES =
      List.of(
          "Acorn Nurseries",
          "Brightside Care",
          "Copper Kettle Cafés",
          "Dales Joinery",
          "Eastfield Primary School",
          "Fernhill Dental");

  static SampleParty number(int number, int people) {
    List<String> names =
        IntStream.range(0, people).mapToObj(i -> name(number * 5 + i * 3 + number / 17)).toList();
    String booker = names.get(0);
    String email = booker.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
    // Ofcom keeps 01632 960000 to 960999 free for stories.
    String phone = "01632 960" + "%03d".formatted(number % 1000);
    return new SampleParty(booker, email, phone, COMPANIES.get(number % COMPANIES.size()), names);
  }

  private static String name(int seed) {
    return FIRST.get(seed % FIRST.size()) + " " + LAST.get(seed * 7 % LAST.size());
  }
}
