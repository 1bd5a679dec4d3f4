package com.reactfasttraining.booking.document;

/** A file in the store: its path below {@code STORAGE_PATH}, its size, and its SHA-256. */
record StoredFile(String path, long size, byte[] sha256) {}
