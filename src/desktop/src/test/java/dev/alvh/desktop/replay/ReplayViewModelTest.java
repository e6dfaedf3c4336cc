package dev.alvh.desktop.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.desktop.Synthetic;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayViewModelTest {

    @TempDir
    private Path dir = Path.of("");

    @Test
    void nothingLaterThanNowIsOnTheTimeLine() throws IOException {
        DeskSession session = open();
        ReplayViewModel replay = new ReplayViewModel(session);
        replay.follow();
        for (int now = 0; now < 4; now++) {
            replay.seek(now);
            Timeline timeline = replay.timeline().get();
            assertEquals(OptionalInt.of(now), timeline.now());
            assertEquals(now + 1, timeline.samples().size());
            assertEquals(now, timeline.samples().getLast().place());
        }
        replay.seek(0);
        assertEquals(1, replay.timeline().get().samples().size(), "what was seen later is forgotten on the way back");
        assertEquals(13.10, replay.timeline().get().samples().getFirst().vix(), 1e-9);
        assertEquals(-0.5, replay.timeline().get().samples().getFirst().premium(), 1e-9);
    }

    @Test
    void steppingPlaysTheSessionMomentByMoment() throws IOException {
        DeskSession session = open();
        ReplayViewModel replay = new ReplayViewModel(session);
        replay.follow();
        replay.seek(0);
        session.stepOn();
        assertEquals("Fri 2 Feb 2018, session 2 of 4", replay.position().get());
        assertTrue(session.desk().get().orElseThrow().trading());
        // the morning shows the prices of the evening before
        assertEquals(-0.5, replay.timeline().get().samples().getLast().premium(), 1e-9);
        session.stepOn();
        assertEquals(0.5, replay.timeline().get().samples().getLast().premium(), 1e-9);
    }

    @Test
    void aRangeWithoutTheSessionOnScreenGoesToItsFirst() throws IOException {
        DeskSession session = open();
        ReplayViewModel replay = new ReplayViewModel(session);
        replay.follow();
        replay.choose(Synthetic.CALM, Synthetic.BEFORE);
        assertEquals(Optional.of(Synthetic.CALM), session.date().get());
        assertEquals(
                List.of(Synthetic.CALM, Synthetic.BEFORE),
                replay.timeline().get().dates());
    }

    private DeskSession open() throws IOException {
        return new DeskSession(Backstage.onThisThread(), DataSource.of(Synthetic.folder(dir)), Synthetic.INVERTED);
    }
}
