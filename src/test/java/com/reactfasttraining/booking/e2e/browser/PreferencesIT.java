package com.reactfasttraining.booking.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.reactfasttraining.booking.e2e.Customer;
import com.reactfasttraining.booking.e2e.Product;
import com.reactfasttraining.booking.e2e.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages follow what people have set in their system. */
@ExtendWith({ProductExtension.class, VisitorExtension.class})
class PreferencesIT {

  private static final String LONGEST_MOTION_SECONDS =
      """
      () => Math.max(...[...document.querySelectorAll('*')].flatMap(element => {
        const { animationDuration, transitionDuration } = getComputedStyle(element);
        return [animationDuration, transitionDuration].map(parseFloat);
      }))
      """;

  @Test
  void customersWithForcedColoursAndLessMotionBook(Visitor visitor) {
    prefers(visitor);
    Wizard wizard = new Wizard(visitor).holds(1);
    visitor.presses("Continue");
    visitor.isTold("Enter your name", "Enter your e-mail address", "Enter the name of attendee 1");
    visitor.inspects("forced-3-attendees-errors");
    wizard.introduces("Fay Forced").goesOn(Wizard.NEEDS).goesOn(Wizard.REVIEW).acceptsTerms();
    wizard.seesCardForm().paysWith("4242 4242 4242 4242").isConfirmed();
    assertThat(motion(visitor)).isLessThan(0.1);
    visitor.inspects("forced-8-confirmation");
  }

  @Test
  void customersWithForcedColoursChangeTheirBooking(Product product, Visitor visitor) {
    prefers(visitor);
    Customer customer = ManageIT.confirmed(product, "Fern Forced", 2);
    visitor.opens(customer.privateLink()).reads("Booking " + customer.reference());
    visitor.page().getByText("If you cancel").waitFor();
    visitor.inspects("forced-20-manage");
    visitor.follows("Cancel attendees");
    visitor.arrivesAt("Cancel");
    visitor.field("Only some attendees").check();
    visitor.presses("Cancel these attendees");
    visitor.isTold("Choose who is to be cancelled");
    visitor.inspects("forced-23-cancel-errors");
    assertThat(motion(visitor)).isLessThan(0.1);
  }

  @Test
  void staffWithForcedColoursAndLessMotionFindBookings(Visitor visitor) {
    prefers(visitor);
    visitor.opens("/admin/");
    new StaffPages(visitor).signsIn("STAFF");
    visitor.reads("Bookings").inspects("forced-admin-2-bookings");
  }

  private static void prefers(Visitor visitor) {
    visitor
        .page()
        .emulateMedia(
            new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static double motion(Visitor visitor) {
    return ((Number) visitor.page().evaluate(LONGEST_MOTION_SECONDS)).doubleValue();
  }
}
