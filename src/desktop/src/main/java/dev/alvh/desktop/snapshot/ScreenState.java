package dev.alvh.desktop.snapshot;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.FolderLoader;
import dev.alvh.desktop.session.LoadState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

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
            case READY -> session(source, date, new LoadState.Ready(source, history));
            case LOADING -> new DeskSession((_, _) -> {}, source, date);
            case EMPTY -> session(source, firstWithout(history, date), new LoadState.Ready(source, history));
            case ERROR ->
                session(
                        source,
                        date,
                        new LoadState.Failed(
                                source, "~/data/vix: no such folder; expected a folder with native files"));
            case NO_SPOT -> session(source, date, new LoadState.Ready(source, withoutVix(history)));
        };
    }

    private static DeskSession session(DataSource source, LocalDate date, LoadState state) {
        FolderLoader loader = (_, loaded) -> loaded.accept(state);
        return new DeskSession(loader, source, date);
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
