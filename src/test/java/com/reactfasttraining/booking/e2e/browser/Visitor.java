package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.devservices.browser.Chromium;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a browser of their own, a phone to begin with. What the console complains about,
 * such as a breach of the content policy, counts as a fault of the page.
 */
final class Visitor {

  private static final int PATIENCE_MILLIS = 30_000;

  private final BrowserContext context;
  private final Page page;
  private final URI product;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Visitor(Chromium browser, URI product) {
    this.product = product;
    this.context = browser.newContext(Inspection.PHONE, Inspection.HEIGHT);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    context.onConsoleMessage(this::heard);
    context.onWebError(error -> complaints.add(error.error()));
    this.page = context.newPage();
  }

  private void heard(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.text() + " at " + message.location());
    }
  }

  /** The browser logs an answer of this status as an error; here it is what the test wants. */
  void expectsAnswer(int status) {
    expected.add("responded with a status of " + status);
  }

  Visitor opens(String path) {
    page.navigate(product.resolve(path).toString());
    return this;
  }

  /** The page's main heading says so. */
  Visitor reads(String heading) {
    assertThat(heading()).hasText(heading);
    return this;
  }

  /** The page with this heading came by navigation, so that focus is at its beginning. */
  Visitor arrivesAt(String heading) {
    reads(heading);
    assertThat(heading()).isFocused();
    return this;
  }

  /** The summary of errors has the focus and names exactly these. */
  Visitor isTold(String... messages) {
    Locator summary = page.locator(".error-summary");
    assertThat(summary).isFocused();
    assertThat(summary.getByRole(AriaRole.LISTITEM)).hasText(messages);
    return this;
  }

  void presses(String button) {
    button(button).click();
  }

  void follows(String link) {
    link(link).click();
  }

  Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  /** The first button whose name contains it. */
  Locator button(String name) {
    return named(AriaRole.BUTTON, name);
  }

  /** The first link whose name contains it. */
  Locator link(String name) {
    return named(AriaRole.LINK, name);
  }

  private Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
  }

  Locator field(String label) {
    return page.getByLabel(label).first();
  }

  Locator group(String name) {
    return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Page page() {
    return page;
  }

  /** Checks what is on the screen now, in all sizes, and keeps a picture of it. */
  Visitor inspects(String picture) {
    new Inspection(page).all(picture);
    return this;
  }

  void leaves() {
    context.close();
  }

  void assertNothingWentWrong() {
    List<String> unexpected =
        complaints.stream().filter(said -> expected.stream().noneMatch(said::contains)).toList();
    assertThat(unexpected).as("complaints of the browser").isEmpty();
  }
}
