package com.reactfasttraining.booking.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import com.reactfasttraining.booking.architecture.samples.booking.BareNow;
import com.reactfasttraining.booking.architecture.samples.booking.BareNowReference;
import com.reactfasttraining.booking.architecture.samples.booking.BookingWithOrdinal;
import com.reactfasttraining.booking.architecture.samples.booking.BookingWithSetter;
import com.reactfasttraining.booking.architecture.samples.booking.Crowded;
import com.reactfasttraining.booking.architecture.samples.booking.FloatingPrice;
import com.reactfasttraining.booking.architecture.samples.booking.LateListener;
import com.reactfasttraining.booking.architecture.samples.booking.OldDate;
import com.reactfasttraining.booking.architecture.samples.booking.Printing;
import com.reactfasttraining.booking.architecture.samples.booking.SystemClock;
import com.reactfasttraining.booking.architecture.samples.booking.Throwing;
import com.reactfasttraining.booking.architecture.samples.booking.rest.OpenResource;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no code does, whatever its place. */
class CodeRulesTest {

  private static final int MOST_INJECTED_FIELDS = 7;
  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  @Test
  void timeComesFromTheClock() {
    HouseRule.of(
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Exempt.CLOCK)
                .should()
                .accessTargetWhere(DescribedPredicate.describe("asks the time", this::asksTheTime)))
        .keptByAllBut(BareNow.class, BareNowReference.class, SystemClock.class, OldDate.class);
  }

  @Test
  void datesAreOfJavaTime() {
    HouseRule.of(
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Exempt.OLD_DATES)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class))
        .keptByAllBut(OldDate.class);
  }

  @Test
  void numbersAreExact() {
    HouseRule.of(
            noClasses()
                .should()
                .accessTargetWhere(
                    DescribedPredicate.describe(
                        "is a floating number",
                        access ->
                            FLOATING.contains(access.getTargetOwner().getName())
                                || access.getName().matches("doubleValue|floatValue")))
                .orShould(have(DescribedPredicate.describe("floating numbers", this::floats))))
        .keptByAllBut(FloatingPrice.class);
  }

  @Test
  void messagesGoToTheLog() {
    HouseRule.of(noClasses().should(ACCESS_STANDARD_STREAMS)).keptByAllBut(Printing.class);
  }

  @Test
  void exceptionsSayWhatIsWrong() {
    HouseRule.of(noClasses().should(THROW_GENERIC_EXCEPTIONS)).keptByAllBut(Throwing.class);
  }

  @Test
  void everyCallSaysWhoMayMakeIt() {
    HouseRule.of(
            methods()
                .that(DescribedPredicate.describe("answer HTTP", CodeRulesTest::answersHttp))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class))
        .keptByAllBut(OpenResource.class);
  }

  /** What follows from an event is in the same transaction, or in the outbox. */
  @Test
  void eventsAreObservedInsideTheTransaction() {
    HouseRule.of(
            noClasses()
                .should(
                    have(
                        DescribedPredicate.describe(
                            "an observer outside the transaction",
                            type ->
                                type.getMethods().stream()
                                    .flatMap(method -> method.getParameters().stream())
                                    .anyMatch(CodeRulesTest::observesLate)))))
        .keptByAllBut(LateListener.class);
  }

  @Test
  void aClassNeedsFewOthers() {
    HouseRule.of(
            noClasses()
                .should(
                    have(
                        DescribedPredicate.describe(
                            "more than " + MOST_INJECTED_FIELDS + " injected fields",
                            type ->
                                type.getFields().stream()
                                        .filter(field -> field.isAnnotatedWith(Inject.class))
                                        .count()
                                    > MOST_INJECTED_FIELDS))))
        .keptByAllBut(Crowded.class);
  }

  @Test
  void entitiesChangeByWhatHappensToThem() {
    HouseRule.of(
            noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*"))
        .keptByAllBut(BookingWithSetter.class);
  }

  @Test
  void enumsAreStoredByName() {
    HouseRule.of(
            fields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and(DescribedPredicate.describe("are enums", field -> field.getRawType().isEnum()))
                .should(
                    be(
                        annotatedWith(
                            DescribedPredicate.describe(
                                "a stored name",
                                annotation ->
                                    annotation.getRawType().isEquivalentTo(Enumerated.class)
                                        && annotation.as(Enumerated.class).value()
                                            == EnumType.STRING)))))
        .keptByAllBut(BookingWithOrdinal.class);
  }

  private boolean asksTheTime(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    return (owner.getPackageName().equals("java.time")
            && name.equals("now")
            && !access.getTarget().getFullName().contains(Clock.class.getName()))
        || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
        || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
        || access.getTarget().getFullName().equals("java.util.Date.<init>()");
  }

  private boolean floats(JavaClass type) {
    return type.getFields().stream()
            .anyMatch(field -> FLOATING.contains(field.getRawType().getName()))
        || type.getCodeUnits().stream()
            .anyMatch(
                unit ->
                    FLOATING.contains(unit.getRawReturnType().getName())
                        || unit.getRawParameterTypes().stream()
                            .anyMatch(parameter -> FLOATING.contains(parameter.getName())));
  }

  private static boolean answersHttp(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
  }

  private static boolean observesLate(JavaParameter parameter) {
    return parameter.isAnnotatedWith(ObservesAsync.class)
        || parameter
            .tryGetAnnotationOfType(Observes.class)
            .filter(observes -> observes.during() != TransactionPhase.IN_PROGRESS)
            .isPresent();
  }
}
