package com.reactfasttraining.booking.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** Everything that staff keep about a venue. The code is its address and never changes. */
public record VenueSheet(
    @NotBlank(message = "Enter a short name for the address")
        @Pattern(regexp = "[a-z0-9-]{2,60}", message = "Use small letters, digits and hyphens")
        String code,
    @NotBlank(message = "Enter the name") @Size(max = 120, message = "Use 120 characters or fewer")
        String name,
    @NotBlank(message = "Enter the street")
        @Size(max = 200, message = "Use 200 characters or fewer")
        String address,
    @NotBlank(message = "Enter the town") @Size(max = 80, message = "Use 80 characters or fewer")
        String town,
    @NotBlank(message = "Enter the postcode")
        @Size(max = 12, message = "Use 12 characters or fewer")
        String postcode,
    @NotNull List<@NotNull @Pattern(regexp = "[A-Z0-9_]+") String> accessFeatures) {

  public VenueSheet {
    accessFeatures = accessFeatures.stream().sorted().toList();
  }

  /** True when somebody who finds the one finds the other; access features do not matter here. */
  public boolean isSamePlace(VenueSheet other) {
    return place().equals(other.place());
  }

  private List<String> place() {
    return Stream.of(name, address, town, postcode).map(String::strip).toList();
  }

  /** For the audit log: what changes, from what to what. */
  public String differenceFrom(VenueSheet before) {
    return new Differences()
        .note("name", before.name, name)
        .note("address", before.address, address)
        .note("town", before.town, town)
        .note("postcode", before.postcode, postcode)
        .note("access", before.accessFeatures, accessFeatures)
        .toString();
  }
}
