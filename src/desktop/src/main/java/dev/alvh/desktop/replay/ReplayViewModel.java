package dev.alvh.desktop.replay;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.Decision;
import dev.alvh.core.desk.DeskState;
import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.MarketDay;
import dev.alvh.desktop.session.Shown;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.feed.play.PlayerStatus;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is played, over which sessions, how far it has come, and what the policy has decided meanwhile. */
public final class ReplayViewModel {

    /** How far the range reaches at first, on either side of the session on screen. */
    private static final int MONTHS = 6;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);

    /** The sessions that are played, both ends included. */
    public record Range(LocalDate from, LocalDate to) {}

    private final DeskSession session;
    private final Optional<? extends DataSource> sample;
    private final Samples samples = new Samples();
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Range>> range = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Timeline> timeline = new ReadOnlyObjectWrapper<>(Timeline.EMPTY);
    private final ObservableList<DecisionRow> decisions = FXCollections.observableArrayList();
    private final Followed following = new Followed();

    /**
     * Follows the session.
     *
     * @param sample offered beside the user's folders
     */
    public ReplayViewModel(DeskSession session, Optional<? extends DataSource> sample) {
        this.session = session;
        this.sample = sample;
        following
                .value(session.state(), state -> {
                    source.set(state.source().name());
                    samples.forget();
                    range.set(Optional.empty());
                    refresh();
                })
                .value(session.shown(), _ -> refresh());
    }

    /** What is played, in words. */
    public ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    /** How far it has come, in words. */
    public ReadOnlyStringProperty position() {
        return position.getReadOnlyProperty();
    }

    /** Empty until there is a session. */
    public ReadOnlyObjectProperty<Optional<Range>> range() {
        return range.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Timeline> timeline() {
        return timeline.getReadOnlyProperty();
    }

    /** Of the session on screen, oldest first; not to be changed by the view. */
    public ObservableList<DecisionRow> decisions() {
        return decisions;
    }

    public boolean hasCurve(LocalDate date) {
        return session.hasCurve(date);
    }

    /** Stands still at a session of the time line. */
    public void seek(int place) {
        List<LocalDate> dates = timeline.get().dates();
        if (place >= 0 && place < dates.size()) {
            session.goTo(dates.get(place));
        }
    }

    /** Plays these sessions and no others; goes to the first of them where the one on screen is none. */
    public void choose(LocalDate from, LocalDate to) {
        NavigableSet<LocalDate> dates = session.curveDates();
        LocalDate first = dates.ceiling(from);
        if (first == null || first.isAfter(to)) {
            return; // a range without a session is none
        }
        range.set(Optional.of(new Range(from, to)));
        if (session.date()
                .get()
                .filter(date -> date.isBefore(from) || date.isAfter(to))
                .isPresent()) {
            session.goTo(first);
        }
        refresh();
    }

    /** Plays a folder of the user's. */
    public void open(Path folder) {
        session.open(DataSource.of(folder));
    }

    public boolean offersSample() {
        return sample.isPresent();
    }

    /** Plays the synthetic sample. */
    public void openSample() {
        sample.ifPresent(session::open);
    }

    /** Follows no more. */
    public void close() {
        following.unsubscribe();
    }

    private void refresh() {
        Shown shown = session.shown().get();
        NavigableSet<LocalDate> dates = session.curveDates();
        if (shown.date().isEmpty() || dates.isEmpty()) {
            timeline.set(Timeline.EMPTY);
            position.set("");
            decisions.clear();
            return;
        }
        LocalDate now = shown.date().get();
        Range chosen = range.get().filter(_ -> !dates.isEmpty()).orElseGet(() -> around(now, dates));
        range.set(Optional.of(chosen));
        Optional<VixCurve> present = shown.day().map(MarketDay::curve);
        session.history()
                .ifPresent(known -> timeline.set(
                        samples.timeline(dates.subSet(chosen.from(), true, chosen.to(), true), known, now, present)));
        position.set(position(timeline.get(), now));
        List<DecisionRow> rows = shown.desk().map(DeskState::decisions).orElseGet(List::of).stream()
                .map(ReplayViewModel::row)
                .toList();
        if (!decisions.equals(rows)) {
            decisions.setAll(rows);
        }
        stopAtTheEnd(shown, chosen);
    }

    private void stopAtTheEnd(Shown shown, Range chosen) {
        boolean playing = shown.player().filter(PlayerStatus::playing).isPresent();
        boolean over = shown.desk()
                .filter(desk -> !desk.trading() && !desk.session().isBefore(chosen.to()))
                .isPresent();
        if (playing && over) {
            session.togglePlaying();
        }
    }

    private static Range around(LocalDate now, NavigableSet<LocalDate> dates) {
        LocalDate from = now.minusMonths(MONTHS);
        LocalDate to = now.plusMonths(MONTHS);
        return new Range(
                from.isBefore(dates.first()) ? dates.first() : from, to.isAfter(dates.last()) ? dates.last() : to);
    }

    private static String position(Timeline timeline, LocalDate now) {
        String date = Dates.withWeekday(now);
        return timeline.now().isPresent()
                ? date + ", session " + (timeline.now().getAsInt() + 1) + " of "
                        + timeline.dates().size()
                : date + ", outside the range";
    }

    private static DecisionRow row(Decision decision) {
        return new DecisionRow(
                TIME.format(decision.at().atZone(ExchangeTime.CHICAGO)),
                decision.words(),
                decision.cash() == 0 ? Numbers.NONE : Numbers.signed(decision.cash(), 0));
    }
}
