package dev.alvh.desktop.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.curve.Regime;
import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.desktop.Synthetic;
import dev.alvh.desktop.condor.CondorWords;
import dev.alvh.desktop.curve.CurveViewModel;
import dev.alvh.desktop.curve.OverlayLine;
import dev.alvh.desktop.layer.DecisionWords;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.desktop.session.Range;
import dev.alvh.desktop.shell.ShellViewModel;
import dev.alvh.desktop.tiles.TilesViewModel.Kind;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.replay.FolderPlayback;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * At each close of a range everything that a screen says, said again by a desk whose data ends on that day: whatever
 * differs was read from the future.
 */
class NothingLaterTest {

    private static final DataSource SOURCE = DataSource.of(Path.of("data"));

    @TempDir
    private Path dir = Path.of("");

    @Test
    void aReplayOfASyntheticFolderSaysNothingThatIsNotKnownYet() throws Exception {
        MarketHistory all = DataFolder.read(Synthetic.folder(dir)).history();
        List<Regime> regimes = replay(all, new Range(Synthetic.CALM, Synthetic.WITHOUT_SPOT));
        assertEquals(List.of(Regime.CONTANGO, Regime.BACKWARDATION, Regime.INVERTED), regimes.subList(0, 3));
    }

    @Test
    void aReplayOfTheSampleSaysNothingOfItsCondorThatIsNotKnownYet() throws Exception {
        MarketHistory all = DataFolder.read(Path.of("../../assets/sample")).history();
        assertEquals(
                3,
                replay(all, new Range(LocalDate.of(2024, 1, 3), LocalDate.of(2024, 1, 5)))
                        .size());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
    void february2018StepsFromContangoToInversionWithoutLookingAhead() throws Exception {
        Path folder = Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market");
        MarketHistory all = DataFolder.read(folder).history();
        List<Regime> regimes = replay(all, new Range(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 2, 9)));
        assertEquals(7, regimes.size());
        // 13.275 against 13.425: in contango, but by too little to be called so
        assertEquals(Regime.FLAT, regimes.getFirst());
        assertFalse(regimes.subList(0, 2).contains(Regime.INVERTED), regimes.toString());
        assertEquals(Regime.INVERTED, regimes.get(2), "5 February");
    }

    /** The regime of each close. */
    private static List<Regime> replay(MarketHistory all, Range range) {
        DeskSession session = session(all, range.from());
        session.playOnly(range);
        ShellViewModel desk = new ShellViewModel(session, Optional.empty());
        desk.replay().follow();
        List<Regime> regimes = new ArrayList<>();
        while (true) {
            DeskState now = session.desk().get().orElseThrow();
            assertNothingLater(now, desk);
            assertNothingLaterIsComparedWith(now, desk.curve());
            if (!now.trading()) {
                assertEquals(
                        said(cut(all, now.session())), said(desk), now.session().toString());
                regimes.add(now.analytics().orElseThrow().regime().orElseThrow());
            }
            if (session.player().get().orElseThrow().ended()) {
                assertEquals(Optional.of(range.to()), session.date().get(), "it ends with its range");
                return regimes;
            }
            session.stepOn();
        }
    }

    private static void assertNothingLater(DeskState now, ShellViewModel desk) {
        LocalDate today = now.session();
        assertFalse(now.known().knownTo().isAfter(today));
        assertTrue(now.decisions().stream().noneMatch(decision -> decision.at().isAfter(now.now())));
        assertTrue(desk.curve().legend().stream()
                .flatMap(line -> line.date().stream())
                .allMatch(date -> date.isBefore(today)));
        Timeline line = desk.replay().timeline().get();
        assertTrue(line.samples().stream()
                .noneMatch(sample -> line.dates().get(sample.place()).isAfter(today)));
    }

    /** The folder has a curve within the week after each session but its last; what is asked for is the one before. */
    private static void assertNothingLaterIsComparedWith(DeskState now, CurveViewModel curve) {
        LocalDate today = now.session();
        for (LocalDate later : List.of(today.plusDays(1), today.plusWeeks(1))) {
            curve.compareWith(later);
            OverlayLine added = curve.legend().getLast();
            assertTrue(added.removable(), later.toString());
            assertFalse(added.date().orElseThrow().isAfter(now.known().knownTo()), later.toString());
            curve.remove(added);
        }
    }

    /** A desk that has never seen anything after {@code date}, standing at its close. */
    private static ShellViewModel cut(MarketHistory all, LocalDate date) {
        ShellViewModel desk = new ShellViewModel(session(all.upTo(date), date), Optional.empty());
        desk.replay().follow();
        return desk;
    }

    /** Curve, overlays, contracts, tiles, numbers, layers, status, time line, decisions and condor in words. */
    private static List<String> said(ShellViewModel desk) {
        return Stream.of(
                        Stream.of(desk.curve().picture().get().summary()),
                        desk.curve().legend().stream().map(line -> line.title() + line.date()),
                        Stream.of(desk.curve().changeSince().get()),
                        desk.curve().contracts().stream().map(Object::toString),
                        Stream.of(Kind.values())
                                .map(kind -> desk.tiles().tile(kind).get().toString()),
                        desk.tiles().numbers().stream().map(Object::toString),
                        Stream.of(
                                desk.status().regime().get().toString(),
                                desk.status().moment().get(),
                                desk.status().nextEvent().get(),
                                // its detail counts events, and a session caught up with is told in fewer
                                desk.status().light().get().orElseThrow().text(),
                                desk.status().light().get().orElseThrow().tone().toString()),
                        desk.replay().timeline().get().samples().stream()
                                .map(sample ->
                                        desk.replay().timeline().get().dates().get(sample.place()) + " " + sample.vix()
                                                + " " + sample.premium())
                                .skip(Math.max(
                                        0,
                                        desk.replay().timeline().get().samples().size() - 1)),
                        desk.layers().groups().get().stream().map(Object::toString),
                        DecisionWords.of(desk.decision()),
                        CondorWords.of(desk.condor()),
                        desk.replay().decisions().stream().map(Object::toString))
                .flatMap(words -> words)
                .toList();
    }

    private static DeskSession session(MarketHistory history, LocalDate date) {
        LoadState state = LoadState.Ready.of(SOURCE, history, new FolderPlayback(history));
        return new DeskSession(new Answering(state), SOURCE, date);
    }

    private record Answering(LoadState state) implements Backstage {

        @Override
        public void load(DataSource source, Consumer<LoadState> loaded) {
            loaded.accept(state);
        }

        @Override
        public DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder) {
            return DeskPlayer.onThisThread(playback, listener, recorder);
        }
    }
}
