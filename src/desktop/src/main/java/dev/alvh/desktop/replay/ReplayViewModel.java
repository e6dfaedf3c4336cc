package dev.alvh.desktop.replay;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.Decision;
import dev.alvh.core.desk.DeskState;
import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.MarketDay;
import dev.alvh.desktop.session.Range;
import dev.alvh.desktop.session.Shown;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** Which sessions are played, how far it has come, and what the rules have decided meanwhile. */
public final class ReplayViewModel {

    /** How far the time line reaches where no range was chosen, on either side of the session on screen. */
    private static final int MONTHS = 6;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);

    /** A stretch of the time line, as the view shows it. */
    public record Ends(LocalDate from, LocalDate to) {}

    private final DeskSession session;
    private final Samples samples = new Samples();
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Ends>> ends = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> ranged = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Timeline> timeline = new ReadOnlyObjectWrapper<>(Timeline.EMPTY);
    private final ObservableList<DecisionRow> decisions = FXCollections.observableArrayList();

    /** Of the session, which it follows only while it is looked at. */
    public ReplayViewModel(DeskSession session) {
        this.session = session;
    }

    /** Follows the session from now on. */
    public Subscription follow() {
        return new Followed()
                .value(session.state(), _ -> {
                    samples.forget();
                    ends.set(Optional.empty());
                    refresh();
                })
                .value(session.range(), chosen -> {
                    ranged.set(chosen.isPresent());
                    chosen.ifPresent(range -> ends.set(Optional.of(new Ends(range.from(), range.to()))));
                })
                .value(session.trouble(), why -> complaint.set(why.orElse("")))
                .value(session.words(), _ -> refresh());
    }

    /** How far it has come, in words. */
    public ReadOnlyStringProperty position() {
        return position.getReadOnlyProperty();
    }

    /** Why what was asked for was refused; empty where it was not. */
    public ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    /** From where to where the time line reaches; empty until there is a session. */
    public ReadOnlyObjectProperty<Optional<Ends>> ends() {
        return ends.getReadOnlyProperty();
    }

    /** Whether a range was chosen, so that it ends where the time line does. */
    public ReadOnlyObjectProperty<Boolean> ranged() {
        return ranged.getReadOnlyProperty();
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

    /** Whether a range can be chosen: not of sessions that are made while they are played. */
    public boolean hasRanges() {
        return session.hasRanges();
    }

    /** Stands still at a session of the time line. */
    public void seek(int place) {
        List<LocalDate> dates = timeline.get().dates();
        if (place >= 0 && place < dates.size()) {
            session.goTo(dates.get(place));
        }
    }

    /** Some sessions of the time line on or back. */
    public void move(int sessions) {
        Timeline line = timeline.get();
        if (line.now().isPresent()) {
            int last = line.dates().size() - 1;
            int place = Math.clamp(line.now().getAsInt() + sessions, 0, last);
            if (place == line.now().getAsInt() && sessions > 0) {
                session.nextDay();
            } else if (place == line.now().getAsInt()) {
                session.previousDay();
            } else {
                seek(place);
            }
        }
    }

    /** Goes to a moment that was typed, or says what was expected. */
    public void goTo(String typed) {
        Optional<TypedMoment> moment = TypedMoment.of(typed);
        if (moment.isEmpty()) {
            complaint.set(
                    "“" + typed.strip() + "” is no moment: type 10:30, 2018-02-05, or 2018-02-05 10:30, Chicago time");
            return;
        }
        complaint.set("");
        switch (moment.get()) {
            case TypedMoment.Close(LocalDate date) -> session.goTo(date);
            case TypedMoment.At at -> session.date().get().map(at::on).ifPresent(this::seek);
        }
    }

    private void seek(Instant moment) {
        session.seek(moment);
    }

    /** Plays these sessions and no others. */
    public void choose(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            complaint.set("a range ends no earlier than it begins");
        } else {
            session.playOnly(new Range(from, to));
        }
    }

    /** Plays all sessions again. */
    public void chooseAll() {
        session.playAll();
    }

    private void refresh() {
        Shown shown = session.words().get();
        NavigableSet<LocalDate> dates = session.curveDates();
        if (shown.date().isEmpty() || dates.isEmpty()) {
            timeline.set(Timeline.EMPTY);
            position.set("");
            decisions.clear();
            return;
        }
        LocalDate now = shown.date().get();
        NavigableSet<LocalDate> places = new TreeSet<>(dates);
        if (shown.day().isPresent()) {
            // of sessions that are made while they are played, the one that trades
            places.add(now);
        }
        Ends reach = ends.get()
                .filter(present -> !now.isBefore(present.from()) && !now.isAfter(present.to()))
                .filter(_ -> session.hasRanges())
                .orElseGet(() -> around(now, places));
        ends.set(Optional.of(reach));
        Optional<VixCurve> present = shown.day().map(MarketDay::curve);
        session.history()
                .ifPresent(known -> timeline.set(
                        samples.timeline(places.subSet(reach.from(), true, reach.to(), true), known, now, present)));
        position.set(position(timeline.get(), now));
        List<DecisionRow> rows = shown.desk().map(DeskState::decisions).orElseGet(List::of).stream()
                .map(ReplayViewModel::row)
                .toList();
        if (!decisions.equals(rows)) {
            decisions.setAll(rows);
        }
    }

    private static Ends around(LocalDate now, NavigableSet<LocalDate> dates) {
        LocalDate from = now.minusMonths(MONTHS);
        LocalDate to = now.plusMonths(MONTHS);
        return new Ends(
                from.isBefore(dates.first()) ? dates.first() : from, to.isAfter(dates.last()) ? dates.last() : to);
    }

    private static String position(Timeline timeline, LocalDate now) {
        String date = Dates.withWeekday(now);
        return timeline.now().isPresent()
                ? date + ", session " + (timeline.now().getAsInt() + 1) + " of "
                        + timeline.dates().size()
                : date + ", no session";
    }

    private static DecisionRow row(Decision decision) {
        return new DecisionRow(
                TIME.format(decision.at().atZone(ExchangeTime.CHICAGO)),
                decision.words(),
                decision.cash() == 0 ? Numbers.NONE : Numbers.signed(decision.cash(), 0));
    }
}
