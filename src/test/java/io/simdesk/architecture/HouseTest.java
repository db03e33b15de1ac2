package io.simdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.simdesk.SimDesk;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house: who may know whom. */
class HouseTest {

    private static final String BASE = "io.simdesk.";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.simdesk");

    private static final List<String> DOMAIN = List.of(
            "sim",
            "fleet",
            "stock",
            "order",
            "carrier",
            "outage",
            "message",
            "swap",
            "renewal",
            "issuance",
            "desk",
            "risk",
            "bulk",
            "refresh",
            "intake");

    private static final List<String> WITH_PROCESS =
            List.of("order", "swap", "renewal", "issuance", "desk", "bulk", "refresh");

    private static final List<String> REST = List.of("portal", "api", "access", "outside", "engine");

    /** Libraries that only compute, and annotations; no framework that runs the code. */
    private static final String[] DOMAIN_KNOWS = {
        "java..",
        "javax.crypto..",
        "org.jspecify..",
        "org.slf4j..",
        "jakarta.persistence..",
        "org.springframework.stereotype..",
        "org.springframework.transaction..",
        "org.springframework.data..",
        "org.springframework.dao..",
        "org.springframework.context..",
        "org.springframework.scheduling.annotation..",
        "org.springframework.beans.factory..",
        "org.springframework.boot.context.properties..",
        "com.google.i18n.phonenumbers..",
        "com.google.zxing..",
        "de.siegmar.fastcsv.."
    };

    @Test
    void theDomainKnowsNoFramework() {
        classes()
                .that(resideInAnyPackage(packages(DOMAIN)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN_KNOWS)
                        .or(resideInAnyPackage(packages(DOMAIN)))
                        .or(arrays()))
                .check(HOUSE);
    }

    @Test
    void theEngineIsKeptAtArmsLength() {
        noClasses()
                .that(resideInAnyPackage("io.simdesk..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage(BASE + "*.process", BASE + "engine..", BASE + "access.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .check(HOUSE);
    }

    @Test
    void nobodyImportsOutside() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "outside..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "outside..")
                .check(HOUSE);
    }

    @Test
    void renewalAndIssuanceDoNotKnowEachOther() {
        slices().matching("io.simdesk.(renewal|issuance)..")
                .should()
                .notDependOnEachOther()
                .check(HOUSE);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("io.simdesk.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void numbersKnowNobody() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "sim..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.simdesk..")
                        .and(DescribedPredicate.not(resideInAnyPackage(BASE + "sim"))))
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("namedPackages")
    void everyNamedPackageExistsAndSaysWhatItIs(String name) throws ClassNotFoundException {
        assertThat(Class.forName(BASE + name + ".package-info")).isNotNull();
    }

    @Test
    void hasNoRoomThatThePlanDoesNotName() {
        var modules = ApplicationModules.of(SimDesk.class).stream()
                .map(module -> module.getIdentifier().toString())
                .toList();
        assertThat(modules)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(DOMAIN.stream(), REST.stream()).toList());
    }

    static Stream<String> namedPackages() {
        return Stream.of(
                        DOMAIN.stream(),
                        REST.stream(),
                        WITH_PROCESS.stream().map(name -> name + ".process"),
                        Stream.of(
                                "engine.blocks",
                                "engine.checks",
                                "engine.deployment",
                                "engine.forms",
                                "engine.pictures",
                                "engine.versions"))
                .flatMap(names -> names);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> BASE + name).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> arrays() {
        return describe("are arrays or primitives", type -> type.isArray() || type.isPrimitive());
    }
}
