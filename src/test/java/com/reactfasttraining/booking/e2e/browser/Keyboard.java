package com.reactfasttraining.booking.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse: goes from stop to stop with Tab, and sees at each where the focus is.
 */
final class Keyboard {

  private static final int MOST_STOPS = 200;

  private static final String HAS_FOCUS =
      "e => e === e.ownerDocument.activeElement && e.ownerDocument.hasFocus()";

  /** Shown by an outline, and not covered by a bar that stays in place (WCAG 2.4.7, 2.4.11). */
  private static final String IS_SEEN =
      """
      e => {
        const { outlineStyle, outlineWidth } = getComputedStyle(e);
        const { left, top, width, height } = e.getBoundingClientRect();
        const lowest = e.ownerDocument.defaultView.innerHeight - 1;
        const y = Math.min(top + height / 2, lowest);
        const above = e.ownerDocument.elementFromPoint(left + width / 2, y);
        const isOnTop = above !== null && (e.contains(above) || above.contains(e));
        return isOnTop && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Goes on with Tab until the element has the focus. */
  Keyboard goesTo(Locator target) {
    int stops = 0;
    do {
      press("Tab");
      stops++;
    } while (!is(target, HAS_FOCUS) && stops < MOST_STOPS);
    assertThat(is(target, HAS_FOCUS)).as("reached by Tab: " + target).isTrue();
    assertThat(is(target, IS_SEEN)).as("focus can be seen: " + target).isTrue();
    return this;
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  private static boolean is(Locator element, String condition) {
    return (Boolean) element.evaluate(condition);
  }
}
