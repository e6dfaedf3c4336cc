package dev.alvh.desktop.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.desk.DeskState;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.shell.ShellView;
import dev.alvh.desktop.shell.ShellViewModel;
import dev.alvh.desktop.theme.Fonts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The panel in the desk's own window, on the sample that is read and folded in the background as in earnest. */
class CompareWindowTest extends ApplicationTest {

    private static final DataSource SAMPLE = DataSource.of(Path.of("..", "..", "assets", "sample"));

    private Optional<DeskSession> opened = Optional.empty();

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }

    @BeforeEach
    void openTheDesk() throws Exception {
        DeskSession session =
                FxThread.call(() -> new DeskSession(Backstage.inBackground(FxThread::later), SAMPLE, null));
        opened = Optional.of(session);
        FxToolkit.setupScene(() -> new ShellView(new ShellViewModel(session, Optional.empty())).scene(1280, 800));
        FxToolkit.showStage();
        await(() -> lookup("#compare-source")
                .tryQueryAs(Labeled.class)
                .filter(label -> label.getText().contains("budget scale"))
                .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeTheSession() {
        interact(() -> opened.ifPresent(DeskSession::close));
    }

    @Test
    void theComparisonIsThereAfterTheStartAndTheKeysChooseAnotherControl() throws TimeoutException {
        assertTrue(lookup("#compare-chart").query().isVisible());
        assertTrue(spoken().contains("frozen-442 "), spoken());

        interact(() -> lookup("#compare-choice").query().requestFocus());
        type(KeyCode.DOWN, 2);
        await(() -> spoken().contains("vx-front "));

        clickOn("#compare-table-instead");
        WaitForAsyncUtils.waitForFxEvents();
        String table = lookup("#compare-table").query().getAccessibleText();
        assertTrue(table.startsWith("adaptive: P and L "), table);
        assertTrue(table.contains(". vx-front: P and L "), table);
    }

    @Test
    void theArrowKeysMoveTheCrosshairAndNotTheDeskToAnotherDate() throws TimeoutException {
        String mode = lookup("#mode").queryAs(Labeled.class).getText();
        interact(() -> lookup("#compare-chart").query().requestFocus());
        String last = spoken();
        type(KeyCode.LEFT, 2);
        WaitForAsyncUtils.waitForFxEvents();
        String before = spoken();
        assertNotEquals(last, before);
        type(KeyCode.RIGHT);
        await(() -> spoken().equals(last));
        type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(spoken().contains("adaptive 0 dollars"), spoken());
        assertEquals(mode, lookup("#mode").queryAs(Labeled.class).getText());
        assertEquals(
                opened.orElseThrow().date().get(),
                opened.orElseThrow().desk().get().map(DeskState::session));
    }

    @Test
    void thePeriodIsChosenWithoutTheMouse() {
        interact(() -> lookup("#compare-3M").query().requestFocus());
        type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(spoken().startsWith("P and L, three months"), spoken());
    }

    private String spoken() {
        return String.valueOf(lookup("#compare-chart").query().getAccessibleText());
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
