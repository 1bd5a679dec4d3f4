package com.reactfasttraining.booking.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.reactfasttraining.booking.devservices.DemoEnvironment;
import com.reactfasttraining.booking.devservices.EmbeddedDatabase;
import com.reactfasttraining.booking.devservices.sample.SampleData;
import com.reactfasttraining.booking.platform.persistence.Migrations;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR as tests inside the server need it: with its settings in the archive, on a database of
 * its own, without a mail server and without Stripe.
 */
final class InsideProduct {

  private static final String SETTINGS = "META-INF/microprofile-config.properties";

  /** Nobody listens there. */
  private static final int NOWHERE = 9;

  private InsideProduct() {}

  /** Starts the database, which lives as long as this process. */
  static WebArchive with(Class<?>... tests) throws IOException {
    Path folder = Files.createTempDirectory("booking-inside");
    EmbeddedDatabase database = EmbeddedDatabase.startForTests(folder.resolve("postgres"), 0);
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    Migrations.migrate(database.dataSource());
    SampleData.load(database.dataSource(), Clock.systemUTC());
    Path storage = Files.createDirectories(folder.resolve("documents"));
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war.file")));
    return war.addClasses(tests)
        .setWebXML(withoutPages(war))
        .addAsLibrary(libraryOf(Assertions.class))
        .addAsResource(settings(database, storage), SETTINGS);
  }

  private static ByteArrayAsset settings(EmbeddedDatabase database, Path storage)
      throws IOException {
    Properties settings = new Properties();
    settings.load(InsideProduct.class.getResourceAsStream("/" + SETTINGS));
    settings.putAll(DemoEnvironment.of(NOWHERE, database.url(), NOWHERE, storage));
    settings.putAll(
        Map.of(
            "JWT_SECRET", "a secret of the tests that is long enough",
            "DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]),
            "STRIPE_SECRET_KEY", "sk_test_inside",
            "STRIPE_PUBLISHABLE_KEY", "pk_test_inside",
            "STRIPE_WEBHOOK_SECRET", "whsec_inside",
            "STRIPE_API_BASE", "http://localhost:" + NOWHERE,
            "STRIPE_JS_URL", "http://localhost:" + NOWHERE));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    settings.store(bytes, null);
    return new ByteArrayAsset(bytes.toByteArray());
  }

  /** The customer pages would answer instead of the servlet that runs the tests. */
  private static StringAsset withoutPages(WebArchive war) throws IOException {
    try (InputStream descriptor = war.get("WEB-INF/web.xml").getAsset().openStream()) {
      return new StringAsset(
          new String(descriptor.readAllBytes(), UTF_8)
              .replaceAll(
                  "(<filter-name>page-fallback</filter-name>\\s*<url-pattern>)/", "$1/none/"));
    }
  }

  private static File libraryOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
