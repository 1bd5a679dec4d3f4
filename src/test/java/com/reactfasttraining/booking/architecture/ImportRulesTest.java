package com.reactfasttraining.booking.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.reactfasttraining.booking.architecture.samples.booking.BookingOfPayments;
import com.reactfasttraining.booking.architecture.samples.booking.CoreWithEdge;
import com.reactfasttraining.booking.architecture.samples.booking.CoreWithRequest;
import com.reactfasttraining.booking.architecture.samples.booking.rest.EdgeWithDatabase;
import com.reactfasttraining.booking.architecture.samples.booking.rest.EdgeWithTransaction;
import com.reactfasttraining.booking.architecture.samples.booking.round.First;
import com.reactfasttraining.booking.architecture.samples.extra.OutsideTheTable;
import com.reactfasttraining.booking.architecture.samples.payment.CoreWithStripe;
import com.reactfasttraining.booking.architecture.samples.payment.PaymentForNeed;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Who may import what. */
class ImportRulesTest {

  @Test
  void everyPackageBelongsToACapabilityOfTheTable() {
    HouseRule.of(
            layout ->
                classes()
                    .should(
                        be(
                            "of a known capability",
                            type ->
                                Layout.CAPABILITIES.containsAll(
                                    layout.capability(type).stream().toList()))))
        .keptByAllBut(OutsideTheTable.class);
  }

  /** Among them the associations of entities. */
  @Test
  void importsPointDownTheTable() {
    HouseRule.of(
            layout ->
                classes()
                    .should(importOnly("what lies below them", use -> pointsDown(layout, use))))
        .keptByAllBut(BookingOfPayments.class, PaymentForNeed.class, OutsideTheTable.class);
  }

  @Test
  void nobodyImportsAnEdge() {
    HouseRule.of(layout -> classes().should(importOnly("cores", use -> sparesEdges(layout, use))))
        .keptByAllBut(CoreWithEdge.class);
  }

  @Test
  void packagesHaveNoCycles() {
    HouseRule.of(layout -> slices().matching(layout.root() + ".(**)").should().beFreeOfCycles())
        .keptByAllBut(First.class);
  }

  @Test
  void coresKnowNeitherHttpNorPages() {
    HouseRule.of(
            layout ->
                noClasses()
                    .that(layout.cores())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet.."))
        .keptByAllBut(CoreWithRequest.class);
  }

  /** But what it complained of, to answer with a plain refusal. */
  @Test
  void edgesKnowNoDatabase() {
    HouseRule.of(
            layout ->
                noClasses()
                    .that(layout.edges())
                    .should()
                    .dependOnClassesThat(
                        resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                            .and(not(assignableTo(Throwable.class)))))
        .keptByAllBut(EdgeWithDatabase.class);
  }

  /** They may refuse to be called in one. */
  @Test
  void edgesOpenNoTransaction() {
    HouseRule.of(
            layout ->
                classes()
                    .that(layout.edges())
                    .should(
                        be(
                            "without transactions",
                            type ->
                                !opensTransaction(type)
                                    && type.getMethods().stream()
                                        .noneMatch(ImportRulesTest::opensTransaction))))
        .keptByAllBut(EdgeWithTransaction.class);
  }

  @Test
  void onlyTheAdapterKnowsStripe() {
    HouseRule.of(
            layout ->
                noClasses()
                    .that(
                        DescribedPredicate.describe(
                            "are outside the adapter", type -> !layout.isIn("stripe", type)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.stripe.."))
        .keptByAllBut(CoreWithStripe.class);
  }

  private static boolean pointsDown(Layout layout, Dependency use) {
    String from = layout.capability(use.getOriginClass()).orElse("");
    String to = layout.capability(use.getTargetClass()).orElse("");
    return from.isEmpty()
        || to.isEmpty()
        || from.equals(to)
        || (Layout.CAPABILITIES.indexOf(from) > Layout.CAPABILITIES.indexOf(to)
            && Layout.STRANGERS.stream().noneMatch(pair -> pair.containsAll(Set.of(from, to))));
  }

  private static boolean sparesEdges(Layout layout, Dependency use) {
    JavaClass target = use.getTargetClass().getBaseComponentType();
    return !layout.isEdge(target)
        || target.getPackageName().equals(use.getOriginClass().getPackageName());
  }

  private static boolean opensTransaction(CanBeAnnotated element) {
    return element.isAnnotatedWith(
        DescribedPredicate.describe(
            "a transaction",
            annotation ->
                annotation.getRawType().isEquivalentTo(Transactional.class)
                    && annotation.as(Transactional.class).value() != Transactional.TxType.NEVER));
  }

  private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!holds.test(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is not " + what));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> importOnly(String what, Predicate<Dependency> allowed) {
    return new ArchCondition<>("import only " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(allowed.negate())
            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
      }
    };
  }
}
