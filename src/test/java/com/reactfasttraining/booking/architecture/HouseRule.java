package com.reactfasttraining.booking.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule that the product keeps and that is able to fail: it has to find the samples that break it.
 */
final class HouseRule {

  private final Function<Layout, ArchRule> rule;

  private HouseRule(Function<Layout, ArchRule> rule) {
    this.rule = rule;
  }

  static HouseRule of(Function<Layout, ArchRule> rule) {
    return new HouseRule(rule);
  }

  static HouseRule of(ArchRule rule) {
    return new HouseRule(layout -> rule);
  }

  /** Checks the product, and that exactly these samples are found. */
  void keptByAllBut(Class<?>... offenders) {
    rule.apply(Layout.PRODUCT).check(Layout.PRODUCT.classes());
    List<String> found =
        rule.apply(Layout.SAMPLES)
            .evaluate(Layout.SAMPLES.classes())
            .getFailureReport()
            .getDetails();
    for (Class<?> offender : offenders) {
      assertThat(found).anyMatch(detail -> detail.contains(offender.getSimpleName()));
    }
    assertThat(found)
        .allMatch(
            detail ->
                List.of(offenders).stream()
                    .anyMatch(offender -> detail.contains(offender.getSimpleName())));
  }
}
