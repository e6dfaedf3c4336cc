package dev.alvh.core;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The rules that keep core pure: same input, same bytes out, on any machine at any time. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.alvh.core");

    @Test
    void coreDependsOnTheJdkAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("dev.alvh.core..", "java..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void coreDoesNoInputOrOutputAndNoLogging() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "javax..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(CORE);
    }

    @Test
    void coreReadsNoClockAndNoEnvironment() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(owner(assignableTo(TemporalAccessor.class))).and(target(name("now"))))
                .orShould()
                .callMethodWhere(target(owner(type(System.class)))
                        .and(target(nameMatching("currentTimeMillis|nanoTime|getenv|getProperty|getProperties"))))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, InstantSource.class, Date.class, Calendar.class, TimeZone.class)
                .check(CORE);
    }

    @Test
    void coreDrawsNoUnseededRandomNumbers() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(UUID.class, SecureRandom.class, RandomGenerator.class)
                .check(CORE);
    }

    @Test
    void coreStartsNoThreads() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent..")
                .orShould()
                .callMethodWhere(target(nameMatching("parallelStream|parallel")))
                .check(CORE);
    }

    @Test
    void packagesOfCoreHaveNoCycles() {
        slices().matching("dev.alvh.core.(*)..").should().beFreeOfCycles().check(CORE);
    }
}
