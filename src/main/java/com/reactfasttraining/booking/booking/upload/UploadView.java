package com.reactfasttraining.booking.booking.upload;

import java.util.List;

/** What was found in a file, and whether it was taken over: all of it, or nothing. */
public record UploadView(List<UploadRowView> rows, boolean applied) {}
