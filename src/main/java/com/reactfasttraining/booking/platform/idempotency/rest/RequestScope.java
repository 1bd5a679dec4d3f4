package com.reactfasttraining.booking.platform.idempotency.rest;

import com.reactfasttraining.booking.platform.idempotency.KeyedRequest;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.platform.security.SecretBox;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Whose key it is. A caller with credentials has keys of its own; among the public a key as long as
 * a UUID is taken as unique, and a shorter one counts only for its network address, so that two
 * strangers who both chose {@code "1"} never see each other's answers.
 */
@ApplicationScoped
public class RequestScope {

  private static final int HARD_TO_GUESS = 20;

  @Inject private Caller caller;
  @Inject private SecretBox box;

  KeyedRequest keyed(ContainerRequestContext request, String key, byte[] body) {
    return new KeyedRequest(scope(request, key), key, hash(request, body));
  }

  private String scope(ContainerRequestContext request, String key) {
    String credentials =
        request.getHeaderString("Authorization") + "|" + request.getHeaderString("Booking-Token");
    if (!credentials.equals("null|null")) {
      return HexFormat.of().formatHex(Tokens.hash(credentials));
    }
    return key.length() >= HARD_TO_GUESS ? "public" : "public " + caller.origin().address();
  }

  private byte[] hash(ContainerRequestContext request, byte[] body) {
    String target = request.getMethod() + ' ' + request.getUriInfo().getRequestUri().getRawPath();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(target.getBytes(StandardCharsets.UTF_8));
    whole.write('\n');
    whole.writeBytes(body);
    return box.fingerprint("idempotent-request", whole.toByteArray());
  }
}
