package dev.alvh.feed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses FEED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.alvh.feed");

    @Test
    void packagesOfFeedHaveNoCycles() {
        slices().matching("dev.alvh.feed.(*)..").should().beFreeOfCycles().check(FEED);
    }

    @Test
    void feedKnowsNoScreen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..")
                .check(FEED);
    }

    /** A data folder may lie inside a runtime image, where a path has no file. */
    @Test
    void feedReadsAnyKindOfPath() {
        noClasses()
                .should()
                .callMethod(Path.class, "toFile")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(FEED);
    }
}
