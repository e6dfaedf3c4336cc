package dev.alvh.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.alvh.cli");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.alvh.(cli..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingNeedsAScreen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "dev.alvh.desktop..", "java.awt..", "javax.swing..")
                .check(CLASSES);
    }

    @Test
    void onlyTheLauncherTouchesTheStandardStreams() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Cli.class.getName())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileDescriptor")
                .check(CLASSES);
    }
}
