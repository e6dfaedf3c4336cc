package dev.alvh.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.alvh.desktop.fx.FxThread;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.alvh.desktop");

    @Test
    void viewModelsAndTheSessionNeedNoScene() {
        noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .or()
                .resideInAPackage("..session..")
                .or()
                .resideInAPackage("..text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .check(CLASSES);
    }

    /** By what a class uses and not by its name, so that no view escapes; command and snapshot put the parts together. */
    @Test
    void whatTouchesTheSceneKnowsItsViewModelAndNothingBelowIt() {
        noClasses()
                .that(DescribedPredicate.describe("use the scene graph", ArchitectureTest::usesTheScene))
                .and()
                .resideOutsideOfPackages("..desktop.command..", "..desktop.snapshot..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.alvh.core..", "dev.alvh.feed..", "dev.alvh.cli..", "dev.alvh.desktop.session..")
                .check(CLASSES);
    }

    /** Directly or through a class that it extends, as a picture on a canvas does. */
    private static boolean usesTheScene(JavaClass type) {
        return Stream.concat(
                        type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass),
                        type.getAllRawSuperclasses().stream())
                .anyMatch(used -> used.getPackageName().startsWith("javafx.scene"));
    }

    @Test
    void theGeometryOfTheChartNeedsNoToolkit() {
        noClasses()
                .that()
                .haveNameMatching(
                        ".*(curve\\.(CurveLayout|Scale|Box|LabelPlacer)|compare\\.(CompareLayout|EndLabel))(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(CLASSES);
    }

    @Test
    void oneClassHandsWorkToTheJavaFxThread() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(FxThread.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Platform.class)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.alvh.desktop.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
