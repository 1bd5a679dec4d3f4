package com.reactfasttraining.booking.requirement;

import com.reactfasttraining.booking.booking.NewRequirement;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The encrypted part of a stated need: which template and which words. */
public record StatedNeed(@Nullable String templateCode, @Nullable String note) {

  private static final Jsonb JSON = JsonbBuilder.create();

  static StatedNeed of(NewRequirement stated) {
    return new StatedNeed(orNull(stated.templateCode()), orNull(stated.note()));
  }

  byte[] toBytes() {
    return JSON.toJson(this).getBytes(StandardCharsets.UTF_8);
  }

  static StatedNeed fromBytes(byte[] bytes) {
    return JSON.fromJson(new String(bytes, StandardCharsets.UTF_8), StatedNeed.class);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
