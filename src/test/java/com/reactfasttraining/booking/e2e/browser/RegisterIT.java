package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer with a tablet keeps the attendance register. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class RegisterIT {

  private static final int PEOPLE = 12;
  private static final int TABLET = 820;

  @Test
  void twelvePeopleAreNotedInTwelveTaps(Product product, Visitor visitor) {
    String session = sessionOfToday(product);
    visitor.opens("/admin/booking/registers.xhtml");
    new StaffPages(visitor).signsIn("TRAINER");
    visitor.reads("Attendance").inspects("admin-6-registers");
    visitor.opens("/admin/booking/register.xhtml?session=" + session);
    visitor.inspects("admin-7-register-open");
    visitor.page().setViewportSize(TABLET, 1180);
    Locator present = visitor.page().locator("button[value$=':PRESENT']");
    assertThat(present).hasCount(PEOPLE);
    assertThat(present.first().boundingBox().height).isGreaterThanOrEqualTo(44);

    Instant began = Instant.now();
    for (int i = 0; i < PEOPLE; i++) {
      present.nth(i).click();
      assertThat(present.nth(i)).hasAttribute("aria-pressed", "true");
    }
    assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(1));
    assertThat(counts(visitor)).containsText("12 present, 0 late, 0 absent, 0 not noted");
    assertThat(visitor.button("Mark all others present")).isHidden();
    new Inspection(visitor.page()).isAccessible();
    new Inspection(visitor.page()).keepsPicture("admin-7-register-tablet");
    visitor.page().reload();
    assertThat(counts(visitor)).containsText("12 present");
    visitor.inspects("admin-7-register-done");
  }

  @Test
  void theKeyboardNotesAndStaysWhereItWas(Product product, Visitor visitor) {
    String session = sessionOfToday(product);
    visitor.opens("/admin/booking/register.xhtml?session=" + session);
    new StaffPages(visitor).signsIn("STAFF");
    Locator late = visitor.page().locator("button[value$=':LATE']").nth(3);
    late.focus();
    visitor.page().keyboard().press("Enter");
    assertThat(late).hasAttribute("aria-pressed", "true");
    assertThat(late).isFocused();
    visitor.presses("Mark all others present");
    assertThat(counts(visitor)).containsText("11 present, 1 late, 0 absent, 0 not noted");
  }

  private static Locator counts(Visitor visitor) {
    return visitor.page().locator("#register-counts");
  }

  private static String sessionOfToday(Product product) {
    String session = product.records().newSession(PEOPLE + 1);
    Customer customer = product.customer().holds(session, PEOPLE).fillsIn("Twelve Taps");
    String people =
        IntStream.rangeClosed(1, PEOPLE)
            .mapToObj(RegisterIT::person)
            .collect(Collectors.joining(",", "[", "]"));
    customer.put("attendees", people).is(200);
    customer.checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    Customer other = product.customer().holds(session, 1).fillsIn("Not Named");
    other.put("attendees", "[]").is(200);
    other.checksOut().pays("pm_card_visa").is(200);
    other.awaits("CONFIRMED");
    product.records().begins(session, "-10 minutes");
    return session;
  }

  private static String person(int number) {
    String need = number == 3 ? "{\"templateCode\":\"STEP_FREE_ACCESS\"}" : "";
    return "{\"name\":\"Person %c of the Office\",\"requirements\":[%s],\"healthDataConsent\":%s}"
        .formatted('A' + number - 1, need, !need.isEmpty());
  }
}
