package com.reactfasttraining.booking.platform.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a request came from: the network address, and the id that ties its traces together. */
public record Origin(@Nullable String address, @Nullable String correlationId) {

  /** An IPv6 customer has a whole /64 of addresses, so they count as one. */
  public String network() {
    if (address == null) {
      return "inside";
    }
    String[] groups = address.split(":", -1);
    return groups.length == 8 ? String.join(":", List.of(groups).subList(0, 4)) : address;
  }
}
