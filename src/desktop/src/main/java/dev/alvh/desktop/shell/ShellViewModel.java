package dev.alvh.desktop.shell;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.Health;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Provenance;
import dev.alvh.desktop.condor.CondorViewModel;
import dev.alvh.desktop.curve.CurveViewModel;
import dev.alvh.desktop.layer.LayersViewModel;
import dev.alvh.desktop.replay.TransportViewModel;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.desktop.session.MarketDay;
import dev.alvh.desktop.session.RegimeText;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.theme.Theme;
import dev.alvh.desktop.theme.Tone;
import dev.alvh.desktop.tiles.TilesViewModel;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The frame around the screens: what data this is and of when, which way the curve leans, where the user may go. */
public final class ShellViewModel {

    /**
     * The mode badge.
     *
     * @param synthetic whether no market ever showed these numbers
     * @param replay whether a past day is played
     */
    public record Mode(String text, boolean synthetic, boolean replay) {}

    /**
     * The feed light.
     *
     * @param detail what was counted
     */
    public record Light(String text, String detail, Tone tone) {}

    /** The regime chip. */
    public record Chip(String text, Tone tone) {}

    /** What stands in place of the screen. */
    public sealed interface Standing {

        /** The screen itself. */
        record Screen() implements Standing {}

        /**
         * A sentence and the next action.
         *
         * @param busy whether something is going on that ends by itself
         * @param failed whether reading again is the next action
         */
        record Notice(String title, String sentence, String next, boolean busy, boolean failed) implements Standing {}
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm:ss", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.US);

    private final DeskSession session;
    private final CurveViewModel curve;
    private final TilesViewModel tiles;
    private final LayersViewModel layers;
    private final CondorViewModel condor;
    private final TransportViewModel transport;
    private final Optional<DataSource> sample;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.DARK);
    private final BooleanProperty shortcutsShown = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(new Mode("", false, false));
    private final ReadOnlyObjectWrapper<Optional<Chip>> regime = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Light>> light = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> moment = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(new Standing.Screen());

    /**
     * Follows the session.
     *
     * @param sample offered where a folder cannot be read
     */
    public ShellViewModel(DeskSession session, Optional<DataSource> sample) {
        this.session = session;
        this.sample = sample;
        this.curve = new CurveViewModel(session);
        this.tiles = new TilesViewModel(session);
        this.layers = new LayersViewModel(session);
        this.condor = new CondorViewModel(session);
        this.transport = new TransportViewModel(session);
        session.state().addListener((_, _, _) -> refresh());
        session.date().addListener((_, _, _) -> refresh());
        session.day().addListener((_, _, _) -> refresh());
        session.player().addListener((_, _, _) -> refresh());
        session.desk().addListener((_, _, _) -> refresh());
        refresh();
    }

    public CurveViewModel curve() {
        return curve;
    }

    public TilesViewModel tiles() {
        return tiles;
    }

    public LayersViewModel layers() {
        return layers;
    }

    public CondorViewModel condor() {
        return condor;
    }

    public TransportViewModel transport() {
        return transport;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public BooleanProperty shortcutsShown() {
        return shortcutsShown;
    }

    public ReadOnlyObjectProperty<Mode> mode() {
        return mode.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Chip>> regime() {
        return regime.getReadOnlyProperty();
    }

    /** Whether the data can be trusted; empty before there is any. */
    public ReadOnlyObjectProperty<Optional<Light>> light() {
        return light.getReadOnlyProperty();
    }

    /** For when the numbers hold, for example {@code Mon close, 15:15 Chicago} or {@code Mon 10:31:05 Chicago}. */
    public ReadOnlyObjectProperty<String> moment() {
        return moment.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<LocalDate>> date() {
        return session.date();
    }

    public boolean hasCurve(LocalDate date) {
        return curve.hasCurve(date);
    }

    public void goTo(LocalDate date) {
        session.goTo(date);
    }

    public void nextDay() {
        session.nextDay();
    }

    public void previousDay() {
        session.previousDay();
    }

    public void nextMonth() {
        session.nextMonth();
    }

    public void previousMonth() {
        session.previousMonth();
    }

    public void firstDay() {
        session.firstDay();
    }

    public void lastDay() {
        session.lastDay();
    }

    public void toggleTheme() {
        theme.set(theme.get().other());
    }

    public void toggleOverlays() {
        curve.overlaysOn().set(!curve.overlaysOn().get());
    }

    public void toggleShortcuts() {
        shortcutsShown.set(!shortcutsShown.get());
    }

    /** Reads the same folder again. */
    public void retry() {
        session.open(session.state().get().source());
    }

    public boolean offersSample() {
        return sample.isPresent();
    }

    /** Opens the synthetic sample in place of the present folder. */
    public void openSample() {
        sample.ifPresent(session::open);
    }

    private void refresh() {
        LoadState state = session.state().get();
        Optional<MarketDay> day = session.day().get();
        mode.set(mode(state, day));
        light.set(session.desk().get().map(DeskState::health).map(ShellViewModel::light));
        regime.set(day.flatMap(shown -> shown.analytics().regime())
                .map(shape -> new Chip(RegimeText.name(shape), RegimeText.tone(shape))));
        moment.set(session.desk()
                .get()
                .filter(DeskState::trading)
                .map(ShellViewModel::clock)
                .or(() -> day.map(shown -> closeOf(shown.curve())))
                .orElse(""));
        standing.set(standing(state, day));
    }

    private Mode mode(LoadState state, Optional<MarketDay> day) {
        return switch (state) {
            case LoadState.Loading _ -> new Mode("LOADING", false, false);
            case LoadState.Failed _ -> new Mode("NO DATA", false, false);
            case LoadState.Ready(DataSource _, MarketHistory history, Playback _) ->
                mode(history.provenance() == Provenance.SIMULATED, day);
        };
    }

    private Mode mode(boolean synthetic, Optional<MarketDay> day) {
        Optional<PlayerStatus> status = session.player().get();
        boolean replay = status.filter(PlayerStatus::playing).isPresent()
                || session.desk().get().filter(DeskState::trading).isPresent();
        String date = session.date().get().map(LocalDate::toString).orElse("");
        if (replay) {
            String pace = status.map(told -> " " + TransportViewModel.text(told.speed()))
                    .orElse("");
            return new Mode((synthetic ? "SYNTHETIC REPLAY " : "REPLAY ") + date + pace, synthetic, true);
        }
        return new Mode(
                synthetic ? "SYNTHETIC SAMPLE" : day.isPresent() ? "SETTLED " + date : "NO CURVE", synthetic, false);
    }

    private static Light light(Health health) {
        String age = health.oldest().map(oldest -> oldest.age().text()).orElse("");
        String who = health.oldest()
                .map(oldest -> "Oldest needed value: " + oldest.instrument().label() + ", " + age + " old. ")
                .orElse("No value has come yet. ");
        String detail = who + health.events() + " events, " + health.conflated() + " conflated, " + health.dropped()
                + " dropped, " + health.faults().total() + " refused or marked."
                + (health.detail().isEmpty() ? "" : " The feed says: " + health.detail());
        return switch (health.light()) {
            case FRESH -> new Light("● Fresh " + age, detail, Tone.CONTANGO);
            case STALE -> new Light("◆ Stale " + age, detail, Tone.INVERTED);
            case DOWN -> new Light("■ Feed down", detail, Tone.INVERTED);
        };
    }

    private static String clock(DeskState desk) {
        var now = desk.now().atZone(ExchangeTime.CHICAGO);
        return CLOCK.format(now) + " Chicago";
    }

    private static String closeOf(VixCurve curve) {
        LocalTime time = curve.asOf().atZone(ExchangeTime.CHICAGO).toLocalTime();
        return WEEKDAY.format(curve.tradeDate()) + " close, " + time + " Chicago";
    }

    private Standing standing(LoadState state, Optional<MarketDay> day) {
        return switch (state) {
            case LoadState.Loading(DataSource source) ->
                new Standing.Notice(
                        "Reading " + source.name(), "The desk opens when every file is checked.", "", true, false);
            case LoadState.Failed(DataSource _, String why) ->
                new Standing.Notice(
                        "No data to show",
                        why + ".",
                        "Correct the folder and read it again" + (sample.isPresent() ? ", or open the sample." : "."),
                        false,
                        true);
            case LoadState.Ready(DataSource _, MarketHistory history, Playback _) ->
                day.isPresent() ? new Standing.Screen() : empty(history);
        };
    }

    private Standing empty(MarketHistory history) {
        LocalDate date =
                session.date().get().orElseGet(() -> history.curveDates().last());
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
