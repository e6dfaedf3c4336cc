package dev.alvh.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.observation.Provenance;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.desktop.session.SourceReader;
import dev.alvh.desktop.session.Start;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import dev.alvh.feed.sim.Faults;
import dev.alvh.feed.sim.Scenario;
import dev.alvh.feed.sim.SimulatedPlayback;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A real window on the simulator, which plays on its own thread as in earnest. */
class SimulatorWindowTest extends ApplicationTest {

    private static final DataSource.Simulation SIMULATION = new DataSource.Simulation(Scenario.STATIONARY, 1);
    private static final Pattern AGE = Pattern.compile("stale, (\\d+) s");

    @TempDir
    private Path dir = Path.of("");

    private Optional<DeskSession> opened = Optional.empty();

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }

    @AfterEach
    void closeTheSession() {
        interact(() -> opened.ifPresent(DeskSession::close));
    }

    @Test
    void startsOnTheSimulatorAndTheCurveMovesWithoutAKey() throws Exception {
        open(Backstage.inBackground(FxThread::later));
        await(60, () -> lookup("#curve-chart").tryQuery().isPresent());
        await(10, () -> text("#mode").startsWith("SIMULATED 2026-01-05"));
        String first = accessible("#curve-chart");
        await(10, () -> !accessible("#curve-chart").equals(first));
        assertTrue(text("#moment").endsWith("Chicago"), text("#moment"));
    }

    @Test
    void aFeedThatStopsTurnsItsNumbersGreyWithTheirAgeWithinTwoSecondsOfTheLimit() throws Exception {
        open(new Silenced(Backstage.inBackground(FxThread::later)));
        await(60, () -> lookup("#tile-spot .tile-value").tryQuery().isPresent());
        Color fresh = textFill("#tile-spot .tile-value");
        await(40, () -> AGE.matcher(accessible("#tile-spot")).find());
        Matcher age = AGE.matcher(accessible("#tile-spot"));
        assertTrue(age.find());
        int limit = 45;
        int seconds = Integer.parseInt(age.group(1));
        assertTrue(seconds >= limit && seconds <= limit + 2, accessible("#tile-spot"));
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(fresh, textFill("#tile-spot .tile-value"));
        assertEquals(textFill("#tile-spot .tile-value"), textFill("#tile-premium .tile-value"));
        assertTrue(text("#feed-light").startsWith("◆ Stale"), text("#feed-light"));
    }

    @Test
    void aRecordingOpensInTheReplayScreenAndEndsAtTheSameState() throws Exception {
        Path file = dir.resolve("day.rec");
        DeskSession session = open(Backstage.inBackground(FxThread::later));
        // a recording goes on playing only where the first state said that it plays
        awaitPlaying(session);
        interact(() -> session.record(file));
        await(10, () -> text("#recording").equals("● REC day.rec"));
        awaitPlaying(session);
        Thread.sleep(1_000);
        type(KeyCode.SPACE);
        await(10, () -> text("#play").equals("Play"));
        DeskState last = session.desk().get().orElseThrow();
        press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        clickOn("#record");
        await(10, () -> text("#recording").isEmpty());
        Thread.sleep(500);

        interact(() -> session.open(new DataSource.Recording(file)));
        await(
                60,
                () -> lookup("#replay-source")
                        .tryQueryAs(Labeled.class)
                        .filter(label -> label.getText().equals("Playing the recording day.rec"))
                        .filter(_ -> session.desk().get().isPresent())
                        .isPresent());
        interact(() -> session.seek(last.now()));
        await(
                20,
                () -> session.desk()
                        .get()
                        .filter(desk -> desk.now().equals(last.now()))
                        .isPresent());
        DeskState again = session.desk().get().orElseThrow();
        assertEquals(new Canonical().digest(last), new Canonical().digest(again));
    }

    private DeskSession open(Backstage backstage) throws Exception {
        DeskSession session = FxThread.call(() -> DeskSession.of(backstage, SIMULATION, Start.of(SIMULATION)));
        opened = Optional.of(session);
        FxToolkit.setupScene(() -> new ShellView(new ShellViewModel(session, Optional.empty())).scene(1280, 800));
        FxToolkit.showStage();
        return session;
    }

    /** A simulator that falls silent a minute after its open, without a word; it opens some seconds later. */
    private record Silenced(Backstage backstage) implements Backstage {

        private static final Duration SPEAKS = Duration.ofSeconds(60);

        @Override
        public void load(DataSource source, Consumer<LoadState> loaded) {
            SimulatedPlayback playback = SimulatedPlayback.of(Scenario.STATIONARY, 1)
                    .with(new Faults(0, List.of(new Faults.Outage(SPEAKS, Duration.ofHours(1), false))));
            loaded.accept(new LoadState.Ready(
                    source,
                    Provenance.SIMULATED,
                    Optional.empty(),
                    playback,
                    SourceReader.justOpen(playback.firstSession()).plusSeconds(25),
                    Optional.empty()));
        }

        @Override
        public DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder) {
            return backstage.player(playback, listener, recorder);
        }
    }

    private static void awaitPlaying(DeskSession session) throws TimeoutException {
        await(60, () -> session.player().get().filter(PlayerStatus::playing).isPresent());
    }

    private static void await(int seconds, Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, condition);
    }

    private String text(String query) {
        return lookup(query).queryAs(Labeled.class).getText();
    }

    private Color textFill(String query) {
        return (Color) lookup(query).queryAs(Labeled.class).getTextFill();
    }

    private String accessible(String query) {
        return String.valueOf(lookup(query).query().getAccessibleText());
    }
}
