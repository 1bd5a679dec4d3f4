package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.config.StripeSettings;
import java.net.URI;

/**
 * The Content-Security-Policy: nothing inline, nothing from elsewhere, except what taking a card
 * payment needs (Stripe, "Security at Stripe: Content Security Policy").
 *
 * <p>Staff pages take no payment and get none of Stripe.
 */
record ContentPolicy(StripeSettings stripe, String logoUrl) {

  String forCustomers() {
    String scripts = stripe.isStripe() ? " https://js.stripe.com https://*.js.stripe.com" : own();
    String calls = stripe.isStripe() ? " https://api.stripe.com" : own();
    String frames = stripe.isStripe() ? scripts + " https://hooks.stripe.com" : own();
    return policy(scripts, calls, frames.strip());
  }

  String forStaff() {
    return policy("", "", "'none'");
  }

  private String policy(String scripts, String calls, String frames) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self'" + scripts,
        "style-src 'self'",
        "img-src 'self' data:" + logoOrigin(),
        "font-src 'self'",
        "connect-src 'self'" + calls,
        "frame-src " + frames,
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'");
  }

  private String own() {
    return " " + stripe.jsOrigin();
  }

  private String logoOrigin() {
    URI logo = URI.create(logoUrl);
    return logo.isAbsolute() ? " " + logo.getScheme() + "://" + logo.getAuthority() : "";
  }
}
