package com.reactfasttraining.booking.platform.config;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Settings of an example company, for tests that run without a container. */
public final class SettingsFixture {

  private final Map<String, String> values =
      new HashMap<>(
          Map.ofEntries(
              Map.entry("DEMO", "true"),
              Map.entry("DATABASE_URL", "postgres://u:p@localhost:5432/booking"),
              Map.entry("JWT_SECRET", "0123456789abcdef0123456789abcdef"),
              Map.entry("DATA_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="),
              Map.entry("STRIPE_SECRET_KEY", "sk_test_1"),
              Map.entry("STRIPE_PUBLISHABLE_KEY", "pk_test_1"),
              Map.entry("STRIPE_WEBHOOK_SECRET", "whsec_1"),
              Map.entry("SMTP_HOST", "localhost"),
              Map.entry("SMTP_STARTTLS", "false"),
              Map.entry("MAIL_FROM", "bookings@example.com"),
              Map.entry("STORAGE_PATH", "."),
              Map.entry("PUBLIC_URL", "https://booking.example.com"),
              Map.entry("COMPANY_NAME", "React Fast Training"),
              Map.entry("COMPANY_ADDRESS", "12 Harbour Street\\nBristol\\nBS1 4QA"),
              Map.entry("COMPANY_EMAIL", "hello@example.com"),
              Map.entry("COMPANY_PHONE", "01632 960 001"),
              Map.entry("COMPANY_VAT_NUMBER", "GB 123 4567 89")));

  /** The same with another value of one setting. */
  public SettingsFixture with(String name, String value) {
    values.put(name, value);
    return this;
  }

  public SettingsFixture storedIn(Path folder) {
    return with("STORAGE_PATH", folder.toString());
  }

  public Settings build() {
    try {
      Settings settings = new Settings();
      Field config = Settings.class.getDeclaredField("config");
      config.setAccessible(true);
      config.set(settings, new Values());
      settings.read();
      return settings;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Values implements Config {

    @Override
    public <T> T getValue(String name, Class<T> type) {
      return getOptionalValue(name, type).orElseThrow();
    }

    @Override
    public ConfigValue getConfigValue(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
      return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    @Override
    public Iterable<String> getPropertyNames() {
      return values.keySet();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new UnsupportedOperationException();
    }
  }
}
