package dev.alvh.desktop.shell;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.observation.Provenance;
import dev.alvh.desktop.fx.Stalls;
import dev.alvh.desktop.replay.TransportViewModel;
import dev.alvh.desktop.screen.Followed;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.desktop.session.MarketDay;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.session.RegimeText;
import dev.alvh.desktop.session.Shown;
import dev.alvh.desktop.theme.Tone;
import dev.alvh.feed.play.PlayerStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the top bar says: what data this is and of when, whether it can be trusted, which way the curve leans. */
public final class StatusViewModel {

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

    /**
     * What must be said beside the light.
     *
     * @param text short
     * @param detail the whole of it
     */
    public record Message(String text, String detail) {

        static final Message NONE = new Message("", "");
    }

    /** The regime chip. */
    public record Chip(String text, Tone tone) {}

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm:ss", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.US);

    private final DeskSession session;
    private final ObjectProperty<Stalls> stalls = new SimpleObjectProperty<>(Stalls.NONE);
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(new Mode("", false, false));
    private final ReadOnlyObjectWrapper<Optional<Chip>> regime = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Light>> light = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
    private final ReadOnlyObjectWrapper<String> recording = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<String> moment = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<String> nextEvent = new ReadOnlyObjectWrapper<>("");
    private final Followed following = new Followed();

    /** Follows the session. */
    public StatusViewModel(DeskSession session) {
        this.session = session;
        following
                .value(session.state(), _ -> refresh())
                .value(session.words(), _ -> refresh())
                .value(session.trouble(), _ -> refreshMessage())
                .value(
                        session.recording(),
                        file -> recording.set(file.map(Path::getFileName)
                                .map(name -> "● REC " + name)
                                .orElse("")))
                .value(stalls, _ -> {
                    refreshLight();
                    refreshMessage();
                });
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

    /** What is wrong with the desk itself; empty text while nothing is. */
    public ReadOnlyObjectProperty<Message> message() {
        return message.getReadOnlyProperty();
    }

    /** That it is recorded, and to which file; empty while it is not. */
    public ReadOnlyObjectProperty<String> recording() {
        return recording.getReadOnlyProperty();
    }

    /** For when the numbers hold, for example {@code Mon close, 15:15 Chicago} or {@code Mon 10:31:05 Chicago}. */
    public ReadOnlyObjectProperty<String> moment() {
        return moment.getReadOnlyProperty();
    }

    /** The next release with the time left to it; empty where the data has no calendar of it. */
    public ReadOnlyObjectProperty<String> nextEvent() {
        return nextEvent.getReadOnlyProperty();
    }

    /** How the screen keeps up, told by whoever watches it. */
    public ObjectProperty<Stalls> stalls() {
        return stalls;
    }

    /** Follows no more. */
    public void close() {
        following.unsubscribe();
    }

    private void refresh() {
        Shown shown = session.words().get();
        mode.set(mode(session.state().get(), shown));
        regime.set(shown.day().flatMap(day -> chip(day, shown.ages())));
        moment.set(shown.desk()
                .filter(DeskState::trading)
                .map(StatusViewModel::clock)
                .or(() -> shown.day().map(day -> closeOf(day.curve())))
                .orElse(""));
        nextEvent.set(now(shown).flatMap(this::eventAfter).orElse(""));
        refreshLight();
        refreshMessage();
    }

    private void refreshLight() {
        light.set(session.desk()
                .get()
                .map(desk -> StatusTexts.light(
                        desk.health(), desk.session(), session.player().get(), stalls.get())));
    }

    private void refreshMessage() {
        message.set(StatusTexts.message(
                session.trouble().get(), session.player().get(), session.state().get(), stalls.get()));
    }

    private Optional<String> eventAfter(Instant now) {
        return session.history().map(MarketHistory::events).flatMap(events -> NextEvent.text(events, now));
    }

    private static Optional<Chip> chip(MarketDay day, QuoteAges ages) {
        Optional<String> stale = ages.staleFront(day.curve(), 2);
        return day.analytics()
                .regime()
                .map(shape -> new Chip(
                        RegimeText.name(shape)
                                + stale.map(age -> " " + age + " ago").orElse(""),
                        RegimeText.tone(shape, stale)));
    }

    private static Optional<Instant> now(Shown shown) {
        return shown.desk()
                .map(DeskState::now)
                .or(() -> shown.day().map(day -> day.curve().asOf()));
    }

    private static Mode mode(LoadState state, Shown shown) {
        return switch (state) {
            case LoadState.Loading _ -> new Mode("LOADING", false, false);
            case LoadState.Failed _ -> new Mode("NO DATA", false, false);
            case LoadState.Ready ready -> mode(ready, shown);
        };
    }

    private static Mode mode(LoadState.Ready ready, Shown shown) {
        boolean synthetic = ready.provenance() == Provenance.SIMULATED;
        String date = shown.date().map(LocalDate::toString).orElse("");
        String pace = shown.player()
                .map(status -> " " + TransportViewModel.text(status.speed()))
                .orElse("");
        if (ready.source() instanceof DataSource.Simulation) {
            return new Mode("SIMULATED " + date + pace, true, true);
        }
        if (shown.day().isEmpty() && shown.date().isPresent()) {
            boolean past = isReplay(ready, shown);
            return new Mode((past ? "REPLAY " + date + ", " : "") + "NO CURVE", synthetic, past);
        }
        if (isReplay(ready, shown)) {
            boolean playing = shown.player().filter(PlayerStatus::playing).isPresent();
            return new Mode(
                    (synthetic ? "SYNTHETIC REPLAY " : "REPLAY ") + date + (playing ? pace : ""), synthetic, true);
        }
        return new Mode(synthetic ? "SYNTHETIC SAMPLE" : "SETTLED " + date, synthetic, false);
    }

    /** Standing still too: only the last close of a folder is as new as the data is. */
    private static boolean isReplay(LoadState.Ready ready, Shown shown) {
        boolean past = ready.history()
                .filter(all ->
                        shown.date().filter(all.curveDates().last()::isAfter).isPresent())
                .isPresent();
        return past
                || ready.source() instanceof DataSource.Recording
                || shown.player().filter(PlayerStatus::playing).isPresent()
                || shown.desk().filter(DeskState::trading).isPresent();
    }

    private static String clock(DeskState desk) {
        return CLOCK.format(desk.now().atZone(ExchangeTime.CHICAGO)) + " Chicago";
    }

    private static String closeOf(VixCurve curve) {
        LocalTime time = curve.asOf().atZone(ExchangeTime.CHICAGO).toLocalTime();
        return WEEKDAY.format(curve.tradeDate()) + " close, " + time + " Chicago";
    }
}
