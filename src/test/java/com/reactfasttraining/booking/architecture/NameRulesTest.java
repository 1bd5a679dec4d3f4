package com.reactfasttraining.booking.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.reactfasttraining.booking.architecture.samples.booking.AbstractPlan;
import com.reactfasttraining.booking.architecture.samples.booking.NewPlan;
import com.reactfasttraining.booking.architecture.samples.booking.PlanManager;
import com.reactfasttraining.booking.architecture.samples.booking.PlanView;
import com.reactfasttraining.booking.architecture.samples.booking.StrayException;
import com.reactfasttraining.booking.architecture.samples.booking.StrayObserver;
import com.reactfasttraining.booking.architecture.samples.booking.StrayPage;
import com.reactfasttraining.booking.architecture.samples.booking.StrayResource;
import com.reactfasttraining.booking.architecture.samples.booking.StrayTimer;
import com.reactfasttraining.booking.architecture.samples.booking.TalkingView;
import com.reactfasttraining.booking.architecture.samples.booking.rest.Nameless;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the last word of a name promises. */
class NameRulesTest {

  @Test
  void namesSayWhatAClassDoes() {
    HouseRule.of(
            noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto|Facade|Service)")
                .orShould()
                .haveNameMatching(".*[.$]Abstract[^.$]*"))
        .keptByAllBut(PlanManager.class, AbstractPlan.class);
  }

  @Test
  void viewsAndNewThingsAreRecords() {
    HouseRule.of(
            classes().that().haveNameMatching(".*View|.*[.$]New[A-Z][^.$]*").should().beRecords())
        .keptByAllBut(PlanView.class, NewPlan.class);
  }

  @Test
  void resourcesAnswerHttp() {
    HouseRule.of(
            layout -> named("Resource", layout, "rest").andShould().beAnnotatedWith(Path.class))
        .keptByAllBut(StrayResource.class);
    HouseRule.of(
            classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource"))
        .keptByAllBut(Nameless.class);
  }

  @Test
  void pagesBelongToStaff() {
    HouseRule.of(
            layout ->
                named("Page", layout, "admin", "backoffice")
                    .andShould()
                    .beAnnotatedWith(Named.class))
        .keptByAllBut(StrayPage.class);
  }

  @Test
  void timersAreScheduled() {
    HouseRule.of(
            layout ->
                named("Timer", layout, "job")
                    .andShould()
                    .beAnnotatedWith(Singleton.class)
                    .andShould(have(scheduledMethod())))
        .keptByAllBut(StrayTimer.class);
  }

  @Test
  void observersAreJobs() {
    HouseRule.of(layout -> named("Observer", layout, "job")).keptByAllBut(StrayObserver.class);
  }

  @Test
  void exceptionsAreRefusals() {
    HouseRule.of(
            classes()
                .that()
                .haveSimpleNameEndingWith("Exception")
                .should()
                .beAssignableTo(RefusedException.class))
        .keptByAllBut(StrayException.class);
  }

  /** JSON-B would write them out as if they were components. */
  @Test
  void whatIsAnsweredHasNoGettersBesideItsComponents() {
    HouseRule.of(
            methods()
                .that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areDeclaredInClassesThat()
                .haveNameMatching(".*View|.*[.]shared[.].*")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .haveNameNotMatching("(get|is)[A-Z].*"))
        .keptByAllBut(TalkingView.class);
  }

  private static ClassesShouldConjunction named(String ending, Layout layout, String... edges) {
    return classes()
        .that()
        .haveSimpleNameEndingWith(ending)
        .should(
            be(
                DescribedPredicate.describe(
                    "in " + String.join(" or ", edges),
                    type -> Arrays.stream(edges).anyMatch(edge -> layout.isIn(edge, type)))));
  }

  private static DescribedPredicate<JavaClass> scheduledMethod() {
    return DescribedPredicate.describe(
        "a schedule",
        type ->
            type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Schedule.class)));
  }
}
