package com.reactfasttraining.booking.platform.monitoring;

import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the folder of the documents is there and can be written to. */
@Readiness
@ApplicationScoped
public class StorageCheck implements HealthCheck {

  @Inject private Settings settings;

  @Override
  public HealthCheckResponse call() {
    Path folder = settings.storage();
    return HealthCheckResponse.named("storage")
        .status(Files.isDirectory(folder) && Files.isWritable(folder))
        .build();
  }
}
