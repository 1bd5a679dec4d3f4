package com.reactfasttraining.booking.booking.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the file with its number there, and what is wrong with it, in plain words. */
public record UploadRowView(int row, String name, @Nullable String email, List<String> errors) {}
