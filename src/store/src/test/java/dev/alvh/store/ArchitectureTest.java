package dev.alvh.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses STORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.alvh.store");

    @Test
    void packagesOfStoreHaveNoCycles() {
        slices().matching("dev.alvh.store.(*)..").should().beFreeOfCycles().check(STORE);
    }

    @Test
    void storeKnowsCoreAndTheJsonParserAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "dev.alvh.store..",
                        "dev.alvh.core..",
                        "com.fasterxml.jackson.core..",
                        "java..",
                        "org.jspecify..")
                .check(STORE);
    }
}
