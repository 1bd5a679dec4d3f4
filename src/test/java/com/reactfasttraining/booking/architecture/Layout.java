package com.reactfasttraining.booking.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a class lies below a root package: in which capability, at an edge or in a core.
 *
 * <p>The product has one such tree, the {@code samples} of this package, which break every rule,
 * are another.
 */
record Layout(String root, JavaClasses classes) {

  /** Each capability may use those before it. */
  static final List<String> CAPABILITIES =
      List.of(
          "shared",
          "platform",
          "identity",
          "catalogue",
          "booking",
          "requirement",
          "payment",
          "invoicing",
          "document",
          "mail",
          "backoffice");

  /** Neighbours in that order that do not know each other. */
  static final List<Set<String>> STRANGERS =
      List.of(Set.of("identity", "catalogue"), Set.of("requirement", "payment"));

  /** Packages named for who knocks. The back office is the shell of the staff's pages. */
  static final Set<String> EDGES =
      Set.of("rest", "admin", "job", "stripe", "web", "faces", "backoffice");

  static final Layout PRODUCT = product("com.reactfasttraining.booking");
  static final Layout SAMPLES = samples("com.reactfasttraining.booking.architecture.samples");

  private static Layout product(String root) {
    return new Layout(
        root,
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root));
  }

  private static Layout samples(String root) {
    return new Layout(root, new ClassFileImporter().importPackages(root));
  }

  /** Empty for the root itself and for all foreign classes. */
  Optional<String> capability(JavaClass type) {
    return segments(type).stream().findFirst();
  }

  boolean isEdge(JavaClass type) {
    return segments(type).stream().anyMatch(EDGES::contains);
  }

  boolean isIn(String segment, JavaClass type) {
    return segments(type).contains(segment);
  }

  DescribedPredicate<JavaClass> edges() {
    return DescribedPredicate.describe("are at an edge", this::isEdge);
  }

  DescribedPredicate<JavaClass> cores() {
    return DescribedPredicate.describe(
        "are in a core", type -> !segments(type).isEmpty() && !isEdge(type));
  }

  private List<String> segments(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(root + ".")
        ? List.of(name.substring(root.length() + 1).split("\\."))
        : List.of();
  }
}
