package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;

/** One operation of the API, done under the account's lock. */
@FunctionalInterface
interface Operation {

  /**
   * Does it.
   *
   * @param id the id in the path, or empty where the path has none
   * @return the document to show, which is copied before anything is changed in it
   */
  JsonObject perform(String id, JsonObject params);
}
