package dev.alvh.desktop.snapshot;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.replay.FolderPlayback;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The states that a screen can be in, each with the file name of its picture. */
public enum ScreenState {
    READY("desk.png"),
    LOADING("desk-loading.png"),
    EMPTY("desk-empty.png"),
    ERROR("desk-error.png"),
    NO_SPOT("desk-no-spot.png");

    private final String file;

    ScreenState(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** A session in this state, made from a history that has a curve on {@code date}. */
    DeskSession session(DataSource source, MarketHistory history, LocalDate date) {
        return switch (this) {
            case READY -> session(source, date, ready(source, history));
            case LOADING -> new DeskSession(new Answering(Optional.empty()), source, date);
            case EMPTY -> session(source, firstWithout(history, date), ready(source, history));
            case ERROR ->
                session(
                        source,
                        date,
                        new LoadState.Failed(
                                source, "~/data/vix: no such folder; expected a folder with native files"));
            case NO_SPOT -> session(source, date, ready(source, withoutVix(history)));
        };
    }

    private static DeskSession session(DataSource source, LocalDate date, LoadState state) {
        return new DeskSession(new Answering(Optional.of(state)), source, date);
    }

    private static LoadState ready(DataSource source, MarketHistory history) {
        return new LoadState.Ready(source, history, new FolderPlayback(history));
    }

    /** Answers at once with one state, or never. */
    private record Answering(Optional<LoadState> answer) implements Backstage {

        @Override
        public void load(DataSource source, Consumer<LoadState> loaded) {
            answer.ifPresent(loaded);
        }

        @Override
        public DeskPlayer player(Playback playback, PlayerListener listener) {
            return DeskPlayer.onThisThread(playback, listener);
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
