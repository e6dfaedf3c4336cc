package dev.alvh.desktop.snapshot;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Provenance;
import dev.alvh.desktop.screen.Place;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.desktop.session.Start;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.replay.FolderPlayback;
import dev.alvh.feed.sim.Scenario;
import dev.alvh.feed.sim.SimulatedPlayback;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The states that a screen can be in. */
public enum ScreenState {
    READY(""),
    LIVE("-live"),
    LOADING("-loading"),
    EMPTY("-empty"),
    STALE("-stale"),
    ERROR("-error"),
    NO_SPOT("-no-spot");

    private static final Duration PLAYED = Duration.ofHours(1);

    private final String suffix;

    ScreenState(String suffix) {
        this.suffix = suffix;
    }

    /** The name of the picture of a screen in this state. */
    String file(Place place) {
        return place.word() + suffix + ".png";
    }

    /**
     * A session in this state.
     *
     * @param start with a date on which the data has a curve
     */
    public DeskSession session(LoadState.Ready data, Start start) {
        DataSource source = data.source();
        LocalDate date = start.date().orElseGet(data::opensOn);
        return switch (this) {
            case READY -> DeskSession.of(new Answering(Optional.of(data)), source, start);
            case LIVE -> live();
            case LOADING -> new DeskSession(new Answering(Optional.empty()), source, date);
            case EMPTY -> session(source, firstWithout(history(data), date), data);
            case STALE ->
                session(
                        source,
                        date,
                        LoadState.Ready.of(source, history(data), new SilentMorning(history(data), date)));
            case ERROR ->
                session(
                        source,
                        date,
                        new LoadState.Failed(
                                source, "~/data/vix: no such folder; expected a folder with native files"));
            case NO_SPOT -> {
                MarketHistory without = withoutVix(history(data));
                yield session(source, date, LoadState.Ready.of(source, without, new FolderPlayback(without)));
            }
        };
    }

    /** Of a data folder what was read; of other sources nothing but the normal state can be made. */
    private static MarketHistory history(LoadState.Ready data) {
        return data.history()
                .orElseThrow(() -> new IllegalArgumentException("only a data folder has all states, not "
                        + data.source().name()));
    }

    /** The simulator an hour after its first session opened, whatever the data: every market quotes, nothing is stale. */
    private static DeskSession live() {
        DataSource source = new DataSource.Simulation(Scenario.STATIONARY, SimulatedPlayback.DEFAULT_SEED);
        SimulatedPlayback playback = SimulatedPlayback.of(Scenario.STATIONARY, SimulatedPlayback.DEFAULT_SEED);
        Instant played = ExchangeTime.openingSettlement(playback.firstSession()).plus(PLAYED);
        LoadState ready =
                new LoadState.Ready(source, Provenance.SIMULATED, Optional.empty(), playback, played, Optional.empty());
        return DeskSession.of(new Answering(Optional.of(ready)), source, Start.at(null));
    }

    private static DeskSession session(DataSource source, LocalDate date, LoadState state) {
        return new DeskSession(new Answering(Optional.of(state)), source, date);
    }

    /** Answers at once with one state, or never. */
    private record Answering(Optional<LoadState> answer) implements Backstage {

        @Override
        public void load(DataSource source, Consumer<LoadState> loaded) {
            answer.ifPresent(loaded);
        }

        @Override
        public DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder) {
            return DeskPlayer.onThisThread(playback, listener, recorder);
        }
    }

    private static LocalDate firstWithout(MarketHistory history, LocalDate date) {
        LocalDate candidate = date;
        while (history.curveDates().contains(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private static MarketHistory withoutVix(MarketHistory history) {
        return new MarketHistory(
                history.provenance(),
                history.vx().values().stream().flatMap(List::stream).toList(),
                Arrays.stream(SeriesId.values())
                        .filter(id -> id != SeriesId.VIX)
                        .flatMap(id -> history.series(id).stream())
                        .toList(),
                history.events());
    }
}
