package dev.alvh.desktop.shell;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.desktop.session.Shown;
import dev.alvh.desktop.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Whether there is something to show, and where not: why, and what to do about it. */
public final class StandingViewModel {

    private final DeskSession session;
    private final Optional<? extends DataSource> sample;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(new Standing.Screen());
    private final Followed following = new Followed();

    /**
     * Follows the session.
     *
     * @param sample offered where a folder cannot be read
     */
    public StandingViewModel(DeskSession session, Optional<? extends DataSource> sample) {
        this.session = session;
        this.sample = sample;
        following
                .value(session.state(), _ -> refresh())
                .value(session.words(), _ -> refresh())
                .value(session.trouble(), _ -> refresh());
    }

    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Reads the same source again. */
    public void retry() {
        session.open(session.state().get().source());
    }

    public boolean offersSample() {
        return sample.isPresent();
    }

    /** Opens the synthetic sample in place of the present source. */
    public void openSample() {
        sample.ifPresent(session::open);
    }

    /** Follows no more. */
    public void close() {
        following.unsubscribe();
    }

    private void refresh() {
        standing.set(standing(session.state().get(), session.words().get()));
    }

    private Standing standing(LoadState state, Shown shown) {
        return switch (state) {
            case LoadState.Loading(DataSource source) ->
                new Standing.Notice(
                        "Reading " + source.name(), "The desk opens when every file is checked.", "", true, false);
            case LoadState.Failed(DataSource _, String why) -> failed(why);
            case LoadState.Ready ready ->
                shown.day().isPresent()
                        ? new Standing.Screen()
                        : ready.history()
                                .map(history -> empty(history, shown))
                                .orElseGet(() -> starting(ready.source()));
        };
    }

    private Standing failed(String why) {
        return new Standing.Notice(
                "No data to show",
                why + ".",
                "Correct the folder and read it again" + (sample.isPresent() ? ", or open the sample." : "."),
                false,
                true);
    }

    /** Of sessions that are made while they are played. */
    private Standing starting(DataSource source) {
        return session.trouble()
                .get()
                .map(this::failed)
                .orElseGet(() -> new Standing.Notice(
                        "Starting " + source.name(), "The desk opens at the first close.", "", true, false));
    }

    private static Standing empty(MarketHistory history, Shown shown) {
        LocalDate date = shown.date().orElseGet(() -> history.curveDates().last());
        LocalDate before = history.curveDates().lower(date);
        LocalDate after = history.curveDates().higher(date);
        return new Standing.Notice(
                "No curve on " + Dates.withWeekday(date),
                whyNoCurve(history.missingOn(date)),
                neighbours(before, after),
                false,
                false);
    }

    private static String whyNoCurve(List<VxFuture> missing) {
        return missing.isEmpty()
                ? "VX did not settle on that date, or the data folder does not have it."
                : "The folder has no usable settlement of " + missing.getFirst().label()
                        + " that day, so the front of the curve is unknown.";
    }

    private static String neighbours(@Nullable LocalDate before, @Nullable LocalDate after) {
        String back = before == null ? "" : "← goes to " + Dates.withWeekday(before);
        String on = after == null ? "" : "→ goes to " + Dates.withWeekday(after);
        return back + (back.isEmpty() || on.isEmpty() ? "" : ", ") + on + ".";
    }
}
