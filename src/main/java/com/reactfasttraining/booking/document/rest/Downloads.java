package com.reactfasttraining.booking.document.rest;

import com.reactfasttraining.booking.document.Attachment;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers that carry a file: with its name, never kept by a shared cache. */
final class Downloads {

  private Downloads() {}

  static ResponseBuilder of(Attachment file) {
    ResponseBuilder answer =
        Response.ok(file.bytes(), type(file.mediaType()))
            .header(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + '"');
    return privately(answer);
  }

  private static MediaType type(String name) {
    MediaType type = MediaType.valueOf(name);
    return type.getType().equals("text") ? type.withCharset("UTF-8") : type;
  }

  static ResponseBuilder privately(ResponseBuilder answer) {
    return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }
}
