package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of every answer (OWASP HTTP Headers Cheat Sheet). */
@ApplicationScoped
public class SecurityHeaders {

  @Inject private Settings settings;

  Map<String, String> of(String method, String path) {
    ContentPolicy policy = new ContentPolicy(settings.stripe(), settings.company().logoUrl());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(
        "Content-Security-Policy",
        Targets.isStaff(path) ? policy.forStaff() : policy.forCustomers());
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Permissions-Policy", permissions());
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    if (!settings.demo()) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    CachePolicy.of(method, path).ifPresent(value -> headers.put("Cache-Control", value));
    return headers;
  }

  private String permissions() {
    String stripe = '"' + settings.stripe().jsOrigin() + '"';
    return "camera=(), geolocation=(), microphone=(), usb=(), payment=(self " + stripe + ")";
  }
}
