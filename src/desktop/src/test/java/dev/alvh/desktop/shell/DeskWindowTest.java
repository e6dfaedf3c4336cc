package dev.alvh.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.desktop.Synthetic;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.desktop.theme.Role;
import dev.alvh.desktop.theme.RoleRegion;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A real window on a data folder that is read in the background, as in earnest. */
class DeskWindowTest extends ApplicationTest {

    @TempDir
    private Path dir = Path.of("");

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }

    @BeforeEach
    void openTheDesk() throws Exception {
        open(DataSource.of(Synthetic.folder(dir)));
    }

    @Test
    void showsTheInvertedCurveOfItsDateAndStepsWithTheKeyboard() throws TimeoutException {
        await("#regime", "INVERTED");
        assertEquals("REPLAY 2018-02-05", text("#mode"));
        assertTrue(accessible("#tile-premium").contains("+5.25"), accessible("#tile-premium"));
        assertTrue(accessible("#curve-chart").contains("INVERTED"), accessible("#curve-chart"));

        type(KeyCode.LEFT);
        await("#mode", "REPLAY 2018-02-02");
        type(KeyCode.HOME);
        await("#mode", "REPLAY 2018-01-31");
        assertEquals("CONTANGO", text("#regime"));
        type(KeyCode.RIGHT);
        await("#mode", "REPLAY 2018-02-02");
        type(KeyCode.END);
        await("#mode", "SETTLED 2018-02-06");
        assertTrue(accessible("#tile-spot").contains("No VIX value"), accessible("#tile-spot"));
    }

    @Test
    void typingADateGoesThereAndItsLettersAreNoShortcuts() throws TimeoutException {
        await("#regime", "INVERTED");
        clickOn("#date").push(KeyCode.CONTROL, KeyCode.A).write("t2018-01-31");
        type(KeyCode.HOME).type(KeyCode.DELETE).type(KeyCode.ENTER);
        await("#mode", "REPLAY 2018-01-31");
        assertEquals("Light", text("#theme"));
        type(KeyCode.RIGHT);
        await("#mode", "REPLAY 2018-02-02");
    }

    @Test
    void theThemeChangesTheColoursOfTheChartToo() throws TimeoutException {
        await("#regime", "INVERTED");
        Color dark = futures();
        type(KeyCode.T);
        await("#theme", "Dark");
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(dark, futures());
        type(KeyCode.T);
        await("#theme", "Light");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(dark, futures());
    }

    @Test
    void aMissingFolderShowsASentenceAndAWayOut() throws Exception {
        open(DataSource.of(dir.resolve("nowhere")));
        await("#mode", "NO DATA");
        assertTrue(text("#notice-sentence").contains("no such folder"), text("#notice-sentence"));
        clickOn("Open the sample");
        await("#regime", "INVERTED");
    }

    @Test
    void theKeysGoFromScreenToScreenAndAStepOfTheReplayMovesTheCurve() throws TimeoutException {
        await("#regime", "INVERTED");
        type(KeyCode.HOME);
        await("#mode", "REPLAY 2018-01-31");
        press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        await("#replay-position", "Wed 31 Jan 2018, session 1 of 4");
        assertFalse(lookup("#curve-chart").tryQuery().isPresent());

        type(KeyCode.PERIOD);
        type(KeyCode.PERIOD);
        await("#replay-position", "Fri 2 Feb 2018, session 2 of 4");
        press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        await("#mode", "REPLAY 2018-02-02");
        assertTrue(accessible("#curve-chart").contains("Feb-18 15.600"), accessible("#curve-chart"));
        type(KeyCode.PERIOD);
        type(KeyCode.PERIOD);
        await("#regime", "INVERTED");
        assertTrue(accessible("#curve-chart").contains("Feb-18 33.225"), accessible("#curve-chart"));
    }

    @Test
    void aFeedThatStopsTurnsItsNumbersGreyWithTheirAge() throws Exception {
        open(DataSource.of(dir), Silence.inBackground(dir));
        await("#regime", "INVERTED");
        Color fresh = textFill("#tile-spot .tile-value");
        type(KeyCode.SPACE);
        Color muted = lookup("#curve-chart").queryAs(RoleRegion.class).color(Role.MUTED);
        assertNotEquals(fresh, muted);
        // the words come with the state, the colour with the next pulse
        Callable<Boolean> stale = () -> accessible("#tile-spot").contains("stale, ")
                && textFill("#tile-spot .tile-value").equals(muted);
        // 45 s is the limit of an index, and the source plays a hundred times as fast
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, stale);
        assertTrue(text("#feed-light").startsWith("◆ Stale"), text("#feed-light"));
    }

    private Color textFill(String query) {
        return (Color) lookup(query).queryAs(Labeled.class).getTextFill();
    }

    private void open(DataSource source) throws Exception {
        open(source, Backstage.inBackground(FxThread::later));
    }

    private void open(DataSource source, Backstage backstage) throws Exception {
        DataSource sample = DataSource.of(dir);
        FxToolkit.setupScene(() -> {
            DeskSession session = new DeskSession(backstage, source, Synthetic.INVERTED);
            return new ShellView(new ShellViewModel(session, Optional.of(sample))).scene(1280, 800);
        });
        FxToolkit.showStage();
    }

    private Color futures() {
        return lookup("#curve-chart").queryAs(RoleRegion.class).color(Role.FUTURES);
    }

    private void await(String query, String text) throws TimeoutException {
        Callable<Boolean> arrived = () -> lookup(query)
                .tryQueryAs(Labeled.class)
                .filter(label -> text.equals(label.getText()))
                .isPresent();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, arrived);
    }

    private String text(String query) {
        return lookup(query).queryAs(Labeled.class).getText();
    }

    private String accessible(String query) {
        return lookup(query).query().getAccessibleText();
    }
}
