package dev.alvh.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.desk.DeskState;
import dev.alvh.feed.sim.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A simulation that is recorded, stopped, opened and played again. */
class RecordingTest {

    private static final DataSource SIMULATION = new DataSource.Simulation(Scenario.STATIONARY, 1);
    private static final int STEPS = 5;

    @TempDir
    private Path dir = Path.of("");

    @Test
    void aRecordingThatIsPlayedEndsAtTheSameStateToTheLastBit() {
        Path file = dir.resolve("deep").resolve("day.rec");
        DeskSession lived = new DeskSession(Backstage.onThisThread(), SIMULATION, null);
        lived.stepOn();
        lived.record(file);
        assertEquals(Optional.of(file), lived.recording().get());
        for (int k = 0; k < STEPS; k++) {
            lived.stepOn();
        }
        DeskState last = desk(lived);
        lived.endRecording();
        assertEquals(Optional.empty(), lived.recording().get());
        lived.stepOn();
        assertTrue(desk(lived).now().isAfter(last.now()), "what is played goes on");

        DeskSession played = new DeskSession(Backstage.onThisThread(), new DataSource.Recording(file), null);
        Instant opened = desk(played).now();
        assertEquals(last.session(), desk(played).session(), "it opens at the session that was lived");
        assertTrue(opened.isBefore(last.now()));
        while (!played.player().get().orElseThrow().ended()) {
            played.stepOn();
        }
        assertEquals(new Canonical().digest(last), new Canonical().digest(desk(played)));

        played.seek(opened);
        assertEquals(opened, desk(played).now(), "back too");
        played.seek(last.now());
        assertEquals(new Canonical().digest(last), new Canonical().digest(desk(played)));
    }

    @Test
    void aFileThatIsThereAlreadyIsLeftAloneWithASentence() throws IOException {
        Path file = Files.writeString(dir.resolve("day.rec"), "precious");
        DeskSession session = new DeskSession(Backstage.onThisThread(), SIMULATION, null);
        session.record(file);
        assertEquals(Optional.empty(), session.recording().get());
        assertTrue(session.trouble().get().orElseThrow().contains("is there already"));
        session.stepOn();
        session.close();
        assertEquals("precious", Files.readString(file));
    }

    @Test
    void whatIsNoRecordingIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(dir.resolve("day.rec"), "no recording at all");
        DeskSession session = new DeskSession(Backstage.onThisThread(), new DataSource.Recording(file), null);
        LoadState.Failed failed =
                assertInstanceOf(LoadState.Failed.class, session.state().get());
        assertTrue(failed.why().contains("is no recording"), failed.why());
    }

    @Test
    void aSimulationGoesBackByBeginningAgainAndRefusesWhatLiesBeforeItsFirstSession() {
        DeskSession session = new DeskSession(Backstage.onThisThread(), SIMULATION, null);
        Instant opened = desk(session).now();
        String then = new Canonical().digest(desk(session).quotes());
        session.stepOn();
        session.stepOn();
        session.seek(opened);
        assertEquals(opened, desk(session).now());
        assertEquals(then, new Canonical().digest(desk(session).quotes()), "the same seed, the same market");

        session.seek(Instant.parse("2020-03-16T18:00:00Z"));
        assertTrue(session.trouble().get().orElseThrow().contains("begins with the close of"));
        assertEquals(opened, desk(session).now(), "it stays where it was");
    }

    private static DeskState desk(DeskSession session) {
        return session.desk().get().orElseThrow();
    }
}
