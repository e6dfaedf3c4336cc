package dev.alvh.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.alvh.desktop.fx.FxThread;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.alvh.desktop");

    private static final String VIEWS = ".*(View|Chart|Painter|Layout|Bar|Graphics|Scale|LabelPlacer|Box)(\\$.*)?";

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

    @Test
    void viewsKnowTheirViewModelAndNothingBelowIt() {
        noClasses()
                .that()
                .haveNameMatching(VIEWS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.alvh.core..", "dev.alvh.feed..", "dev.alvh.cli..", "dev.alvh.desktop.session..")
                .check(CLASSES);
    }

    @Test
    void theGeometryOfTheChartNeedsNoToolkit() {
        noClasses()
                .that()
                .haveNameMatching(".*curve\\.(CurveLayout|Scale|Box|LabelPlacer)(\\$.*)?")
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
