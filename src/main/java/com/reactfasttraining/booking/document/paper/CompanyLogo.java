package com.reactfasttraining.booking.document.paper;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The company's logo (PNG, JPEG or SVG) from {@code COMPANY_LOGO_URL}, fetched once. Where it
 * cannot be had, papers show the company's name instead and the next one tries again.
 */
@ApplicationScoped
public class CompanyLogo {

  private static final Log LOG = Log.of(CompanyLogo.class);
  private static final int PATIENCE_MILLIS = 3_000;
  private static final int MOST_BYTES = 1_000_000;

  @Inject private Settings settings;
  private volatile byte @Nullable [] image;

  Optional<byte[]> image() {
    if (image == null) {
      image = fetch(settings.publicUrl().resolve(settings.company().logoUrl()));
    }
    return Optional.ofNullable(image);
  }

  private static byte @Nullable [] fetch(URI address) {
    try {
      URLConnection connection = address.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      String type = String.valueOf(connection.getContentType());
      try (InputStream in = connection.getInputStream()) {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        return type.startsWith("image/") && bytes.length < MOST_BYTES ? bytes : null;
      }
    } catch (IOException e) {
      LOG.warn("papers go without the logo", "address", address, "fault", e.toString());
      return null;
    }
  }
}
