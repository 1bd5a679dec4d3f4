package com.reactfasttraining.booking.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * A close look at a page as it is now: axe finds nothing, nothing is cut off, and how it looks.
 *
 * <p>With {@code -Dscreenshots=true} it keeps pictures.
 */
final class Inspection {

  static final int PHONE = 390;
  static final int HEIGHT = 844;
  private static final int NARROWEST = 320;
  private static final int DESK = 1280;
  private static final Path PICTURES =
      Path.of(System.getProperty("war.file")).resolveSibling("screenshots");

  private final Page page;

  Inspection(Page page) {
    this.page = page;
  }

  /** On the narrowest screen, on a desk, and on a phone, which it is left with. */
  void all(String picture) {
    resize(NARROWEST);
    isNotCutOff();
    resize(DESK);
    isNotCutOff();
    isAccessible();
    keepsPictureIfAsked(picture + "-" + DESK);
    resize(PHONE);
    isNotCutOff();
    isAccessible();
    keepsPictureIfAsked(picture + "-" + PHONE);
  }

  void isAccessible() {
    // The newer mode opens a page each time, which costs more than all the rest of a look.
    boolean hasFrames = page.frames().size() > 1;
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(!hasFrames);
    if (hasForcedColours()) {
      // The colours are the reader's own then, but axe still reckons with those of the style sheet.
      axe.disableRules(List.of("color-contrast"));
    }
    List<String> faults = axe.analyze().getViolations().stream().map(Inspection::text).toList();
    assertThat(faults).as("axe on " + page.url()).isEmpty();
  }

  private boolean hasForcedColours() {
    return (Boolean) page.evaluate("() => matchMedia('(forced-colors: active)').matches");
  }

  void isNotCutOff() {
    Object tooWide =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(tooWide).as("pixels too wide at " + page.viewportSize().width).isEqualTo(0);
  }

  /** From its top, so that what stays in sight while scrolling stands where it belongs. */
  void keepsPicture(String name) {
    page.evaluate("() => window.scrollTo(0, 0)");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  private void keepsPictureIfAsked(String name) {
    if (Boolean.getBoolean("screenshots")) {
      keepsPicture(name);
    }
  }

  private void resize(int width) {
    page.setViewportSize(width, HEIGHT);
  }

  private static String text(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(Inspection::text).toList();
  }

  private static String text(CheckedNode node) {
    return node.getHtml() + " " + node.getAny() + node.getAll();
  }
}
