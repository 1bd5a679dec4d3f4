package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.upload.UploadAttendees;
import com.reactfasttraining.booking.booking.upload.UploadView;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names for the seats of a booking from a file: looked at first, then taken over. */
@Named
@RequestScoped
public class UploadPage {

  private static final int MOST_BYTES = 64 * 1024;

  @Inject private UploadAttendees uploadAttendees;

  private @Nullable String reference;
  private @Nullable Part file;
  private @Nullable UploadView result;

  public void look() throws IOException {
    result = uploadAttendees.upload(known(), bytes(), false);
  }

  public void apply() throws IOException {
    result = uploadAttendees.upload(known(), bytes(), true);
  }

  private byte[] bytes() throws IOException {
    Part chosen =
        Optional.ofNullable(file)
            .filter(part -> part.getSize() > 0)
            .orElseThrow(() -> refused("Choose a file"));
    try (InputStream in = chosen.getInputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw refused("The file is too large. Choose one of at most 64 KB");
      }
      return bytes;
    }
  }

  private static RefusedException refused(String message) {
    return RefusedException.invalid(List.of(new FieldError("/file", message)));
  }

  private String known() {
    return Optional.ofNullable(reference).orElseThrow(() -> RefusedException.notFound("booking"));
  }

  public @Nullable UploadView getResult() {
    return result;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }
}
