package com.reactfasttraining.booking.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.devservices.sample.SampleSignIn;

/** The back office, with what staff do there. */
final class StaffPages {

  private final Visitor visitor;

  StaffPages(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Signs in from the page that asks for it, as the sample person of the role. */
  StaffPages signsIn(String role) {
    SampleSignIn person =
        SampleSignIn.ALL.stream().filter(one -> one.role().equals(role)).findFirst().orElseThrow();
    triesToSignIn(person.email(), person.password());
    assertThat(visitor.page().getByText(person.name())).isVisible();
    return this;
  }

  StaffPages triesToSignIn(String email, String password) {
    visitor.reads("Sign in");
    visitor.field("E-mail address").fill(email);
    visitor.field("Password").fill(password);
    visitor.presses("Sign in");
    return this;
  }

  StaffPages searches(String text) {
    visitor.field("Search").fill(text);
    visitor.presses("Search");
    return this;
  }

  Locator rows() {
    return visitor.page().locator("tbody").getByRole(AriaRole.ROW);
  }

  /** The row with the text, for which the list is read page by page. */
  Locator rowOf(String text) {
    Locator row = rows().filter(new Locator.FilterOptions().setHasText(text));
    while (row.count() == 0) {
      String before = visitor.page().url();
      visitor.follows("Next page");
      visitor.page().waitForURL(address -> !address.equals(before));
    }
    return row;
  }

  /** The part of the page under the heading. */
  Locator part(String heading) {
    Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName(heading).setExact(true);
    return visitor.page().getByRole(AriaRole.REGION, named);
  }
}
