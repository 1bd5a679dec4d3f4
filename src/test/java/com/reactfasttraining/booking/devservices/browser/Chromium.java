package com.reactfasttraining.booking.devservices.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A running browser: Debian's own Chromium where it is installed, else the one that Playwright
 * downloads. To be used by one thread only, as Playwright demands.
 */
public final class Chromium implements AutoCloseable {

  private static final Path INSTALLED = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static Chromium launch() {
    boolean installed = Files.exists(INSTALLED);
    Map<String, String> environment =
        Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", installed ? "1" : "0");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox"));
    if (installed) {
      options.setExecutablePath(INSTALLED);
    }
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A new person at the browser, without cookies or storage, and so many pixels wide. */
  public BrowserContext newContext(int width, int height) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-GB"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
