package com.reactfasttraining.booking.platform.problem.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Refuses JSON with properties that nobody knows: a misspelt field is an error, not silence. */
@Provider
@ApplicationScoped
public class JsonBinding implements ContextResolver<Jsonb> {

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", Boolean.TRUE));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
