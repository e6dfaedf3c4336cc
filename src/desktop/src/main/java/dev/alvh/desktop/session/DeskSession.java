package dev.alvh.desktop.session;

import dev.alvh.core.market.MarketHistory;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What all screens look at together: one data folder, one date in it. Used on one thread. */
public final class DeskSession {

    private final FolderLoader loader;
    private final ReadOnlyObjectWrapper<LoadState> state;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> date = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MarketDay>> day = new ReadOnlyObjectWrapper<>(Optional.empty());

    private int requests;

    /** Opens {@code source} at {@code wanted}, or at its last curve where that is null. */
    public DeskSession(FolderLoader loader, DataSource source, @Nullable LocalDate wanted) {
        this.loader = loader;
        this.state = new ReadOnlyObjectWrapper<>(new LoadState.Loading(source));
        load(source, wanted);
    }

    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /** The date on screen; empty until the data is there. It may be a date without a curve. */
    public ReadOnlyObjectProperty<Optional<LocalDate>> date() {
        return date.getReadOnlyProperty();
    }

    /** The settlement of the date on screen; empty where it has none. */
    public ReadOnlyObjectProperty<Optional<MarketDay>> day() {
        return day.getReadOnlyProperty();
    }

    /** The history, once it is read. */
    public Optional<MarketHistory> history() {
        return state.get() instanceof LoadState.Ready ready ? Optional.of(ready.history()) : Optional.empty();
    }

    /** Reads another folder, or the same one again, in place of the present one. */
    public void open(DataSource source) {
        state.set(new LoadState.Loading(source));
        show(Optional.empty());
        load(source, null);
    }

    /** Goes to any date, with a curve or without. */
    public void goTo(LocalDate wanted) {
        history().ifPresent(_ -> show(Optional.of(wanted)));
    }

    /** The next date that has a curve; stays at the last one. */
    public void nextDay() {
        step((dates, from) -> dates.higher(from));
    }

    /** The previous date that has a curve; stays at the first one. */
    public void previousDay() {
        step((dates, from) -> dates.lower(from));
    }

    /** The first curve a calendar month on or later; stays where there is none. */
    public void nextMonth() {
        step((dates, from) -> dates.ceiling(from.plusMonths(1)));
    }

    /** The last curve a calendar month back or earlier; stays where there is none. */
    public void previousMonth() {
        step((dates, from) -> dates.floor(from.minusMonths(1)));
    }

    public void firstDay() {
        step((dates, _) -> dates.first());
    }

    public void lastDay() {
        step((dates, _) -> dates.last());
    }

    /** A way from one date to another among those with a curve. */
    @FunctionalInterface
    private interface Step {

        @Nullable
        LocalDate from(NavigableSet<LocalDate> curveDates, LocalDate date);
    }

    private void step(Step step) {
        history()
                .ifPresent(history -> date.get().ifPresent(from -> {
                    LocalDate to = step.from(history.curveDates(), from);
                    if (to != null) {
                        show(Optional.of(to));
                    }
                }));
    }

    private void load(DataSource source, @Nullable LocalDate wanted) {
        int request = ++requests;
        loader.load(source, loaded -> {
            if (request != requests) {
                return; // another folder was opened meanwhile
            }
            state.set(loaded);
            if (loaded instanceof LoadState.Ready(DataSource _, MarketHistory history)) {
                show(Optional.of(wanted == null ? history.curveDates().last() : wanted));
            }
        });
    }

    private void show(Optional<LocalDate> wanted) {
        Optional<MarketDay> found = history().flatMap(history -> wanted.flatMap(on -> MarketDay.of(history, on)));
        date.set(wanted);
        day.set(found);
    }
}
