package dev.alvh.desktop.session;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.desktop.fx.Worker;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.Executor;
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
    private final Deck deck;
    private final ReadOnlyObjectWrapper<LoadState> state;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> date = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MarketDay>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DeskState>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PlayerStatus>> player = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Shown> words = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final Executor reading;
    private final ReadOnlyObjectWrapper<Optional<Range>> range = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> recording = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<DeskState> lastTold = Optional.empty();
    private Optional<Duration> silent = Optional.empty();
    private boolean wordsWait;
    private int requests;

    /** Opens {@code source} at {@code wanted}, or where it opens by itself where that is null, and stands still. */
    public DeskSession(Backstage backstage, DataSource source, @Nullable LocalDate wanted) {
        this(backstage, source, Start.at(wanted));
    }

    /** Opens {@code source} as {@code start} says. */
    public static DeskSession of(Backstage backstage, DataSource source, Start start) {
        return new DeskSession(backstage, source, start);
    }

    private DeskSession(Backstage backstage, DataSource source, Start start) {
        this.backstage = backstage;
        this.reading = backstage.reading();
        this.deck = new Deck(backstage, new Told(), start.pace(), why -> trouble.set(Optional.of(why)));
        this.state = new ReadOnlyObjectWrapper<>(new LoadState.Loading(source));
        load(source, start);
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

    /** All of these together, told once for each change: for what is drawn. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The same for what is read: while it plays, told no faster than words and digits can be read. */
    public ReadOnlyObjectProperty<Shown> words() {
        return words.getReadOnlyProperty();
    }

    /** The sessions that are played; empty for all that there are. */
    public ReadOnlyObjectProperty<Optional<Range>> range() {
        return range.getReadOnlyProperty();
    }

    /** The file that is being recorded to; empty while none is. */
    public ReadOnlyObjectProperty<Optional<Path>> recording() {
        return recording.getReadOnlyProperty();
    }

    /** Why what was asked for last was refused, in one sentence. */
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** What was known at the moment on screen. */
    public Optional<MarketHistory> history() {
        return desk.get()
                .map(DeskState::known)
                .or(() -> loaded().flatMap(all -> date.get().map(all::upTo)));
    }

    /** The dates that can be gone to: those of the range that were read, or those that have been played so far. */
    public NavigableSet<LocalDate> curveDates() {
        return range.get().map(chosen -> chosen.of(allCurveDates())).orElseGet(this::allCurveDates);
    }

    private NavigableSet<LocalDate> allCurveDates() {
        return loaded().or(() -> desk.get().map(DeskState::known))
                .map(MarketHistory::curveDates)
                .orElseGet(Collections::emptyNavigableSet);
    }

    /** Whether the source has a curve on a date, on screen yet or not. */
    public boolean hasCurve(LocalDate on) {
        return allCurveDates().contains(on);
    }

    /** Whether the source was read as a whole, so that a range of it can be chosen. */
    public boolean hasRanges() {
        return loaded().isPresent();
    }

    /** Reads other data, or the same again, in place of the present one. */
    public void open(DataSource source) {
        stop();
        state.set(new LoadState.Loading(source));
        date.set(Optional.empty());
        day.set(Optional.empty());
        tell();
        load(source, Start.of(source));
    }

    /** Goes to any date, with a curve or without; out of the range too, which then is all that there is. */
    public void goTo(LocalDate wanted) {
        if (state.get() instanceof LoadState.Ready ready) {
            if (range.get().filter(chosen -> !chosen.contains(wanted)).isPresent()) {
                play(ready, Optional.empty());
            }
            show(wanted);
        }
    }

    /** Stands still at any moment, or says why not. */
    public void seek(Instant moment) {
        if (state.get() instanceof LoadState.Ready) {
            trouble.set(Optional.empty());
            deck.seek(moment);
        }
    }

    /** Plays the sessions of a range of what was read, and no others; goes to its first where it shows none of it. */
    public void playOnly(Range chosen) {
        NavigableSet<LocalDate> dates = chosen.of(allCurveDates());
        if (state.get() instanceof LoadState.Ready ready && ready.history().isPresent()) {
            if (dates.isEmpty()) {
                trouble.set(Optional.of("no session has a curve from " + chosen.from() + " to " + chosen.to()));
                return;
            }
            play(ready, Optional.of(chosen));
            show(date.get().filter(chosen::contains).orElseGet(dates::first));
        }
    }

    /** Plays everything that was read. */
    public void playAll() {
        if (state.get() instanceof LoadState.Ready ready && range.get().isPresent()) {
            play(ready, Optional.empty());
            date.get().ifPresent(this::show);
        }
    }

    /** The next date that has a curve; stays at the last one. Sessions that are not made yet are made. */
    public void nextDay() {
        step((dates, from) -> {
            LocalDate later = dates.higher(from);
            return later == null && loaded().isEmpty() ? ExchangeCalendar.CFE_FUTURES.nextSession(from) : later;
        });
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
        trouble.set(Optional.empty());
        if (player.get().filter(PlayerStatus::playing).isPresent()) {
            deck.pause();
        } else {
            standOnScreen();
            deck.play();
        }
    }

    /** Goes on to the next moment at which something happens. */
    public void stepOn() {
        trouble.set(Optional.empty());
        standOnScreen();
        deck.step();
    }

    /** On a date without a curve, or stopped at a defect, the player stands elsewhere: it goes on from what is on screen. */
    private void standOnScreen() {
        if (deck.isStopped()) {
            lastTold.map(DeskState::now).ifPresent(deck::seek);
        } else if (day.get().isEmpty()) {
            date.get().map(ExchangeTime::vxSettlement).ifPresent(deck::seek);
        }
    }

    /**
     * Looks whether the desk still answers; where it does not, its numbers are old.
     *
     * @param nanos the moment, on any clock that only goes on
     */
    public void look(long nanos) {
        Optional<Duration> silence = deck.silence(nanos);
        if (silence.isPresent() && !silence.equals(silent)) {
            Duration since = silence.get();
            String why = "the desk has not answered for " + since.toSeconds() + " s";
            desk.set(lastTold.map(told -> told.silent(since, why)));
            trouble.set(Optional.of(why));
            tell();
        }
        silent = silence;
    }

    /** Changes the pace, in multiples of real time. */
    public void setSpeed(double multiple) {
        deck.setSpeed(multiple);
    }

    /**
     * Records from now on: the desk is folded again up to the moment on screen, so that the file holds all that it was
     * told. A file that is there already is left alone.
     */
    public void record(Path file) {
        if (!(state.get() instanceof LoadState.Ready ready) || desk.get().isEmpty()) {
            trouble.set(Optional.of("there is nothing to record yet"));
        } else if (Files.exists(file)) {
            trouble.set(Optional.of(file + " is there already: choose another name"));
        } else {
            boolean playing = player.get().filter(PlayerStatus::playing).isPresent();
            Instant now = desk.get().get().now();
            trouble.set(Optional.empty());
            recording.set(Optional.of(file));
            deck.open(ready.playback(range.get()), file);
            deck.seek(now);
            if (playing) {
                deck.play();
            }
        }
    }

    /** Ends the recording; what is played goes on. */
    public void endRecording() {
        deck.endRecording();
        recording.set(Optional.empty());
    }

    /** Works out {@code work} of the newest question behind the screens. */
    public <Q, A> Worker<Q> worker(String name, Function<Q, A> work, Consumer<A> receiver) {
        return backstage.worker(name, work, receiver);
    }

    /** Ends the player, and waits until a recording is whole. */
    @Override
    public void close() {
        requests++;
        deck.close();
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

    private void load(DataSource source, Start start) {
        int request = ++requests;
        backstage.load(source, loaded -> {
            if (request != requests) {
                return; // other data was opened meanwhile
            }
            state.set(loaded);
            if (loaded instanceof LoadState.Ready ready) {
                recording.set(start.recording());
                start.recording()
                        .ifPresentOrElse(file -> deck.open(ready.playback(), file), () -> deck.open(ready.playback()));
                if (ready.history().isPresent()) {
                    show(start.date().orElseGet(ready::opensOn));
                } else {
                    seek(start.date().map(SourceReader::justOpen).orElseGet(ready::opensAt));
                }
                if (start.plays()) {
                    deck.play();
                }
            }
        });
    }

    /** Plays a range from now on; a recording of what was played ends with it. */
    private void play(LoadState.Ready ready, Optional<Range> chosen) {
        recording.set(Optional.empty());
        range.set(chosen);
        deck.open(ready.playback(chosen));
    }

    private void stop() {
        deck.stop();
        recording.set(Optional.empty());
        range.set(Optional.empty());
        desk.set(Optional.empty());
        lastTold = Optional.empty();
        player.set(Optional.empty());
        trouble.set(Optional.empty());
    }

    /** What was read is on screen at once; what is made while it is played comes when it is made. */
    private void show(LocalDate wanted) {
        trouble.set(Optional.empty());
        if (loaded().isEmpty()) {
            deck.show(wanted);
            return;
        }
        Optional<MarketDay> found = loaded().flatMap(all -> MarketDay.of(all.upTo(wanted), wanted));
        desk.set(Optional.empty());
        lastTold = Optional.empty();
        player.set(player.get().map(PlayerStatus::standing));
        date.set(Optional.of(wanted));
        day.set(found);
        tell();
        if (found.isPresent()) {
            deck.show(wanted);
        } else {
            deck.leave();
        }
    }

    private void tell() {
        shown.set(new Shown(date.get(), day.get(), desk.get(), player.get()));
        if (player.get().filter(PlayerStatus::playing).isEmpty()) {
            words.set(shown.get());
        } else if (!wordsWait) {
            wordsWait = true;
            reading.execute(() -> {
                wordsWait = false;
                words.set(shown.get());
            });
        }
    }

    /** What the player tells. */
    private final class Told implements PlayerListener {

        @Override
        public void state(DeskState told, PlayerStatus status) {
            desk.set(Optional.of(told));
            lastTold = desk.get();
            if (silent.isPresent()) {
                silent = Optional.empty();
                trouble.set(Optional.empty());
            }
            player.set(Optional.of(status));
            date.set(Optional.of(told.session()));
            day.set(MarketDay.of(told));
            tell();
        }

        /** Back to what the player stands at, if it stands anywhere. */
        @Override
        public void failed(String why) {
            trouble.set(Optional.of(why));
            deck.pause();
        }

        /** Its last numbers stay, and none may be acted on. */
        @Override
        public void stopped(String why) {
            trouble.set(Optional.of(why));
            player.set(player.get().map(PlayerStatus::standing));
            desk.set(lastTold.map(told -> told.silent(Duration.ZERO, why)));
            tell();
        }
    }
}
