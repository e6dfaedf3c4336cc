package dev.alvh.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.desktop.Synthetic;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskSessionTest {

    @TempDir
    private Path dir = Path.of("");

    private DataSource source = DataSource.of(Path.of(""));

    @BeforeEach
    void writeFolder() throws IOException {
        source = DataSource.of(Synthetic.folder(dir));
    }

    @Test
    void opensAtTheLastCurveUnlessAskedOtherwise() {
        assertEquals(Optional.of(Synthetic.WITHOUT_SPOT), open(null).date().get());
        assertEquals(
                Optional.of(Synthetic.BEFORE), open(Synthetic.BEFORE).date().get());
    }

    @Test
    void stepsFromCurveToCurveAndStaysAtTheEnds() {
        DeskSession session = open(Synthetic.BEFORE);
        session.nextDay();
        assertEquals(Optional.of(Synthetic.INVERTED), session.date().get());
        session.lastDay();
        session.nextDay();
        session.nextMonth();
        assertEquals(Optional.of(Synthetic.WITHOUT_SPOT), session.date().get());
        session.firstDay();
        session.previousDay();
        session.previousMonth();
        assertEquals(Optional.of(Synthetic.CALM), session.date().get());
    }

    @Test
    void aDateWithoutACurveIsShownAsSuchAndSteppedAwayFrom() {
        DeskSession session = open(LocalDate.of(2018, 2, 4));
        assertEquals(Optional.empty(), session.day().get());
        session.previousDay();
        assertEquals(Optional.of(Synthetic.BEFORE), session.date().get());
    }

    @Test
    void fromADateWithoutACurveItPlaysOnAndNothingPlaysMeanwhile() {
        DeskSession session = open(Synthetic.BEFORE);
        session.togglePlaying();
        session.goTo(LocalDate.of(2018, 2, 3));
        assertEquals(Optional.empty(), session.day().get());
        assertEquals(Optional.of(false), session.player().get().map(PlayerStatus::playing));
        session.togglePlaying();
        assertEquals(Optional.of(true), session.player().get().map(PlayerStatus::playing));
        assertEquals(Optional.of(Synthetic.BEFORE), session.date().get(), "the session before that Saturday");
        session.togglePlaying();
        session.goTo(LocalDate.of(2018, 2, 4));
        session.stepOn();
        assertEquals(Optional.of(Synthetic.INVERTED), session.date().get(), "the session after it");
    }

    @Test
    void wordsWaitForTheirTurnWhileItPlaysAndComeAtOnceWhenItStands() {
        List<Runnable> turns = new ArrayList<>();
        Backstage.OnThisThread here = new Backstage.OnThisThread();
        Backstage paced = new Backstage() {
            @Override
            public void load(DataSource from, Consumer<LoadState> loaded) {
                here.load(from, loaded);
            }

            @Override
            public DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder) {
                return here.player(playback, listener, recorder);
            }

            @Override
            public Executor reading() {
                return turns::add;
            }
        };
        DeskSession session = new DeskSession(paced, source, Synthetic.BEFORE);
        assertEquals(session.shown().get(), session.words().get());
        Shown stood = session.words().get();
        session.togglePlaying();
        session.setSpeed(50);
        assertEquals(stood, session.words().get());
        assertEquals(1, turns.size(), "turns for all that came meanwhile");
        turns.removeFirst().run();
        assertEquals(Optional.of(50.0), session.words().get().player().map(PlayerStatus::speed));
        session.togglePlaying();
        assertEquals(Optional.of(false), session.words().get().player().map(PlayerStatus::playing));
    }

    @Test
    void aMissingFolderFailsWithASentence() {
        DeskSession session = new DeskSession(Backstage.onThisThread(), DataSource.of(dir.resolve("nowhere")), null);
        LoadState.Failed failed =
                assertInstanceOf(LoadState.Failed.class, session.state().get());
        assertTrue(failed.why().contains("no such folder"), failed.why());
    }

    @Test
    void anAnswerThatComesAfterAnotherFolderWasOpenedIsIgnored() {
        List<Consumer<LoadState>> answers = new ArrayList<>();
        Backstage slow = new Backstage() {
            @Override
            public void load(DataSource from, Consumer<LoadState> loaded) {
                answers.add(loaded);
            }

            @Override
            public DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder) {
                return DeskPlayer.onThisThread(playback, listener, recorder);
            }
        };
        DeskSession session = new DeskSession(slow, source, null);
        session.open(source);
        answers.get(0).accept(new LoadState.Failed(source, "late"));
        assertInstanceOf(LoadState.Loading.class, session.state().get());
    }

    private DeskSession open(@Nullable LocalDate date) {
        return new DeskSession(Backstage.onThisThread(), source, date);
    }
}
