package dev.alvh.desktop.compare;

import dev.alvh.core.control.ControlState;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.EquityHistory;
import dev.alvh.core.desk.Health;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.step.DayDecision;
import dev.alvh.desktop.condor.BreakEvenRow;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.text.Dates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the condors have earned with the adaptive hedge, with static ones and with none, close by close. */
public final class CompareViewModel implements AutoCloseable {

    /** What stands where the charts would be. */
    record Notice(String sentence, String next) {}

    private static final Notice WORKING =
            new Notice("Working out the books…", "The comparison comes as soon as the day is folded.");
    private static final Notice NO_SESSION = new Notice(
            "No session has closed yet, so no hedge has earned anything.",
            "The comparison begins with the second close; step on (.) or play (Space).");
    private static final Notice ONE_SESSION = new Notice(
            "One session has closed so far, and a line needs two.",
            "It begins with the next close; step on (.) or play (Space).");
    private static final Notice ONE_IN_PERIOD =
            new Notice("Only one session of this period has closed, and a line needs two.", "Choose a longer period.");

    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.of(WORKING));
    private final ReadOnlyObjectWrapper<ComparePicture> picture = new ReadOnlyObjectWrapper<>(ComparePicture.EMPTY);
    private final ReadOnlyObjectWrapper<List<HedgeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ReadOut>> readOut = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.FROZEN);
    private final ReadOnlyObjectWrapper<Period> period = new ReadOnlyObjectWrapper<>(Period.YEAR);
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper stale = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObservableValue<List<BreakEvenRow>> breakEvens;
    private final Subscription subscription;

    /** What is compared; null before a session has closed. */
    private @Nullable Comparison comparison;

    /** Why there are no break-evens now. */
    private String without = "";

    /**
     * Follows the session.
     *
     * @param breakEvens now, of every book
     */
    public CompareViewModel(DeskSession session, ObservableValue<List<BreakEvenRow>> breakEvens) {
        this.breakEvens = breakEvens;
        this.subscription =
                session.words().subscribe(words -> follow(words.desk())).and(breakEvens.subscribe(_ -> tabulate()));
    }

    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ComparePicture> picture() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<HedgeRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** What stands at the crosshair; empty while there is none. */
    ReadOnlyObjectProperty<Optional<ReadOut>> readOut() {
        return readOut.getReadOnlyProperty();
    }

    /** The names that {@link #choose} takes. */
    List<String> choices() {
        return Choice.NAMES;
    }

    ReadOnlyObjectProperty<Choice> choice() {
        return choice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Period> period() {
        return period.getReadOnlyProperty();
    }

    /** Up to which close the numbers go, and where they come from; brief, for it has to fit the narrowest panel. */
    ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    /** Why what is said of now is old; empty while it is not. */
    ReadOnlyStringProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Why a line is missing, with what to do about it; empty where none is. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Compares to another control, or to all of them. */
    void choose(String name) {
        Choice.of(name).filter(wanted -> !wanted.equals(choice.get())).ifPresent(wanted -> {
            choice.set(wanted);
            draw();
        });
    }

    /** Looks further back, or less far. */
    void choose(Period wanted) {
        Comparison now = comparison;
        period.set(wanted);
        if (now != null && now.period() != wanted) {
            comparison = new Comparison(now.history(), now.controls(), wanted);
            draw();
        }
    }

    /** Puts the crosshair on a session of the picture, the nearest that there is. */
    void pointAt(int place) {
        ComparePicture drawn = picture.get();
        if (!drawn.isEmpty()) {
            readOut.set(Optional.of(CompareTexts.readOut(drawn, Math.clamp(place, 0, drawn.last()))));
        }
    }

    /** Moves the crosshair by sessions; it comes in at the last one. */
    void nudge(int sessions) {
        pointAt(readOut.get().map(read -> read.place() + sessions).orElseGet(picture.get()::last));
    }

    /** Takes the crosshair away. */
    void pointNowhere() {
        readOut.set(Optional.empty());
    }

    /** Follows no more. */
    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void follow(Optional<DeskState> state) {
        if (state.isEmpty()) {
            clear(WORKING);
            return;
        }
        DeskState desk = state.get();
        EquityHistory history = desk.equity();
        if (history.size() == 0) {
            clear(NO_SESSION);
            return;
        }
        without = desk.condor() instanceof Reading.Unavailable<CondorBook>(String reason) ? reason : "being worked out";
        stale.set(age(desk));
        source.set(source(desk));
        Comparison before = comparison;
        // while a session trades the same history comes with every tick
        if (before == null || !before.history().equals(history)) {
            List<ControlState> controls =
                    desk.decision().map(DayDecision::controls).orElse(List.of());
            comparison = new Comparison(history, controls, period.get());
            draw();
        } else {
            tabulate();
        }
    }

    private static String age(DeskState desk) {
        if (desk.health().light() == Health.Light.DOWN) {
            return "STALE: " + desk.health().detail();
        }
        boolean held = desk.decision().flatMap(DayDecision::condor).isPresent();
        return held && desk.condor() instanceof Reading.Unavailable<CondorBook>(String reason)
                ? "STALE: " + reason
                : new QuoteAges(desk.quotes()).staleBook(desk.curve());
    }

    private static String source(DeskState desk) {
        EquityHistory history = desk.equity();
        return Dates.plain(history.date(history.size() - 1)) + " · " + desk.provenance()
                + ", MODEL · static at budget scale to date";
    }

    private void clear(Notice instead) {
        comparison = null;
        picture.set(ComparePicture.EMPTY);
        rows.set(List.of());
        readOut.set(Optional.empty());
        source.set("");
        stale.set("");
        trouble.set("");
        notice.set(Optional.of(instead));
    }

    private void draw() {
        Comparison now = comparison;
        if (now == null) {
            return;
        }
        ComparePicture before = picture.get();
        ComparePicture drawn = now.picture(choice.get());
        picture.set(drawn);
        notice.set(
                drawn.isEmpty()
                        ? Optional.of(now.history().size() == 1 ? ONE_SESSION : ONE_IN_PERIOD)
                        : Optional.empty());
        trouble.set(trouble(now));
        readOut.get().ifPresent(read -> moveTo(read, before));
        tabulate();
    }

    /** The crosshair stays on its date, and goes where that is no longer drawn. */
    private void moveTo(ReadOut read, ComparePicture before) {
        int place = picture.get().dates().indexOf(before.dates().get(read.place()));
        readOut.set(Optional.empty());
        if (place >= 0) {
            pointAt(place);
        }
    }

    private String trouble(Comparison now) {
        if (!now.hasTraded()) {
            return "The adaptive hedge has not traded, so its line is the condor's and no static hedge has a size to be"
                    + " compared at. It trades at the settlement after an approved close: step on (.), or approve what"
                    + " is proposed.";
        }
        return choice.get().against().stream()
                .filter(line -> !now.scale(line).isKnown())
                .collect(Collectors.groupingBy(
                        line -> why(now, line),
                        LinkedHashMap::new,
                        Collectors.mapping(HedgeLine::key, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(missing -> missing.getValue() + ": " + missing.getKey()
                        + ". Step on (.) until it has been held, or choose another.")
                .collect(Collectors.joining(" "));
    }

    private static String why(Comparison now, HedgeLine line) {
        return now.scale(line) instanceof Figure.Unavailable(String reason) ? reason : "";
    }

    private void tabulate() {
        Comparison now = comparison;
        if (now != null) {
            rows.set(CompareTexts.rows(
                    now,
                    choice.get(),
                    breakEvens.getValue(),
                    without,
                    !stale.get().isEmpty()));
        }
    }

    /** A sentence for those who cannot see the charts; none while a picture gives way to its notice. */
    String spoken() {
        ComparePicture drawn = picture.get();
        if (notice.get().isPresent() || drawn.isEmpty()) {
            return notice.get().map(Notice::sentence).orElse("");
        }
        ReadOut read = readOut.get().orElseGet(() -> CompareTexts.readOut(drawn, drawn.last()));
        return "P and L, " + period.get().words() + ". " + read.spoken() + ". Arrow keys move the crosshair.";
    }
}
