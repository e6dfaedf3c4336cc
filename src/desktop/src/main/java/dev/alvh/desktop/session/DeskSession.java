package dev.alvh.desktop.session;

import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.desktop.fx.Worker;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What all screens look at together: one source of data, and the desk's state at one moment of it. A date that is gone
 * to shows its settlement at once, and the rest of the desk as soon as its player has folded it. Used on one thread.
 */
public final class DeskSession implements AutoCloseable {

    private final Backstage backstage;
    private final OptionalDouble pace;
    private final boolean playsAtOnce;
    private final ReadOnlyObjectWrapper<LoadState> state;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> date = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MarketDay>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DeskState>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PlayerStatus>> player = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    private @Nullable DeskPlayer playing;
    private int requests;
    private int shows;

    /** Opens {@code source} at {@code wanted}, or where it opens by itself where that is null, and stands still. */
    public DeskSession(Backstage backstage, DataSource source, @Nullable LocalDate wanted) {
        this(backstage, source, wanted, OptionalDouble.empty(), false);
    }

    /**
     * Opens a source.
     *
     * @param wanted the session whose close is shown first; null for where the source opens by itself
     * @param pace in multiples of real time; empty for the source's own
     * @param plays whether it plays as soon as it is there
     */
    public DeskSession(
            Backstage backstage, DataSource source, @Nullable LocalDate wanted, OptionalDouble pace, boolean plays) {
        this.backstage = backstage;
        this.pace = pace;
        this.playsAtOnce = plays;
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

    /** The curve on screen with what it is compared to; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<MarketDay>> day() {
        return day.getReadOnlyProperty();
    }

    /** The whole desk; empty while its player works on the date on screen. */
    public ReadOnlyObjectProperty<Optional<DeskState>> desk() {
        return desk.getReadOnlyProperty();
    }

    /** How the player stands; empty before it has anything. */
    public ReadOnlyObjectProperty<Optional<PlayerStatus>> player() {
        return player.getReadOnlyProperty();
    }

    /** All of these together, told once for each change. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Why the player has nothing, in one sentence. */
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** What was known at the moment on screen. */
    public Optional<MarketHistory> history() {
        return desk.get()
                .map(DeskState::known)
                .or(() -> loaded().flatMap(all -> date.get().map(all::upTo)));
    }

    /** The dates that can be gone to: all that were read, or those that have been played so far. */
    public NavigableSet<LocalDate> curveDates() {
        return loaded().or(() -> desk.get().map(DeskState::known))
                .map(MarketHistory::curveDates)
                .orElseGet(Collections::emptyNavigableSet);
    }

    /** Whether the source has a curve on a date, on screen yet or not. */
    public boolean hasCurve(LocalDate on) {
        return curveDates().contains(on);
    }

    /** Reads other data, or the same again, in place of the present one. */
    public void open(DataSource source) {
        stop();
        state.set(new LoadState.Loading(source));
        date.set(Optional.empty());
        day.set(Optional.empty());
        tell();
        load(source, null);
    }

    /** Goes to any date, with a curve or without. */
    public void goTo(LocalDate wanted) {
        if (state.get() instanceof LoadState.Ready) {
            show(wanted);
        }
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

    /** Plays on, or stands still. */
    public void togglePlaying() {
        DeskPlayer one = playing;
        if (one != null) {
            if (player.get().filter(PlayerStatus::playing).isPresent()) {
                one.pause();
            } else {
                one.play();
            }
        }
    }

    /** Goes on to the next moment at which something happens. */
    public void stepOn() {
        DeskPlayer one = playing;
        if (one != null) {
            one.step();
        }
    }

    /** Changes the pace, in multiples of real time. */
    public void setSpeed(double multiple) {
        DeskPlayer one = playing;
        if (one != null) {
            one.setSpeed(multiple);
        }
    }

    /** Works out {@code work} of the newest question behind the screens. */
    public <Q, A> Worker<Q> worker(String name, Function<Q, A> work, Consumer<A> receiver) {
        return backstage.worker(name, work, receiver);
    }

    /** Ends the player. */
    @Override
    public void close() {
        requests++;
        stop();
    }

    /** A way from one date to another among those with a curve. */
    @FunctionalInterface
    private interface Step {

        @Nullable
        LocalDate from(NavigableSet<LocalDate> curveDates, LocalDate date);
    }

    private void step(Step step) {
        NavigableSet<LocalDate> dates = curveDates();
        if (!dates.isEmpty()) {
            date.get().map(from -> step.from(dates, from)).ifPresent(this::show);
        }
    }

    private Optional<MarketHistory> loaded() {
        return state.get() instanceof LoadState.Ready ready ? ready.history() : Optional.empty();
    }

    private void load(DataSource source, @Nullable LocalDate wanted) {
        int request = ++requests;
        backstage.load(source, loaded -> {
            if (request != requests) {
                return; // other data was opened meanwhile
            }
            state.set(loaded);
            if (loaded instanceof LoadState.Ready ready) {
                DeskPlayer opened = backstage.player(ready.playback(), new Told());
                playing = opened;
                pace.ifPresent(opened::setSpeed);
                show(wanted == null ? ready.opensAt() : wanted);
                if (playsAtOnce) {
                    opened.play();
                }
            }
        });
    }

    private void stop() {
        DeskPlayer one = playing;
        playing = null;
        if (one != null) {
            one.close();
        }
        desk.set(Optional.empty());
        player.set(Optional.empty());
        trouble.set(Optional.empty());
        shows++;
    }

    private void show(LocalDate wanted) {
        Optional<MarketDay> found = loaded().flatMap(all -> MarketDay.of(all.upTo(wanted), wanted));
        desk.set(Optional.empty());
        trouble.set(Optional.empty());
        date.set(Optional.of(wanted));
        day.set(found);
        tell();
        DeskPlayer one = playing;
        shows++;
        if (one != null && (found.isPresent() || loaded().isEmpty())) {
            one.show(wanted, shows);
        }
    }

    private void tell() {
        shown.set(new Shown(date.get(), day.get(), desk.get(), player.get()));
    }

    /** What the player tells. */
    private final class Told implements PlayerListener {

        @Override
        public void state(DeskState told, PlayerStatus status) {
            if (status.request() != shows) {
                return; // of a date that was left meanwhile
            }
            trouble.set(Optional.empty());
            desk.set(Optional.of(told));
            player.set(Optional.of(status));
            date.set(Optional.of(told.session()));
            day.set(MarketDay.of(told));
            tell();
        }

        @Override
        public void failed(String why) {
            trouble.set(Optional.of(why));
        }
    }
}
