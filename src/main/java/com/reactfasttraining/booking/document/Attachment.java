package com.reactfasttraining.booking.document;

/** A paper as it goes out: the name of its file, its media type, its bytes. */
public record Attachment(String fileName, String mediaType, byte[] bytes) {}
