package com.reactfasttraining.booking.invoicing;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A seller or a buyer as printed on an invoice; an address has one line a row. */
public record PartyView(
    String name, @Nullable String company, @Nullable String address, @Nullable String vatNumber) {

  /** Who it is, a line a row. */
  public String lines() {
    return Stream.of(company, name, address).filter(Objects::nonNull).collect(joining("\n"));
  }
}
