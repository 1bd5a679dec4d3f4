package com.reactfasttraining.booking.platform.idempotency;

/** A request with a key: whose it is, and the hash of what it asks for. */
public record KeyedRequest(String scope, String key, byte[] hash) {}
