package com.reactfasttraining.booking.platform.rest;

import com.reactfasttraining.booking.shared.Slice;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/**
 * Writes {@code "next": null} on the last part of a list, where other absent values are left out.
 */
@SuppressWarnings("rawtypes") // Found by the class alone: a wildcard type is never matched.
public class SliceSerializer implements JsonbSerializer<Slice> {

  @Override
  public void serialize(Slice slice, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    context.serialize("items", slice.items(), json);
    if (slice.next() == null) {
      json.writeNull("next");
    } else {
      json.write("next", slice.next());
    }
    json.writeEnd();
  }
}
