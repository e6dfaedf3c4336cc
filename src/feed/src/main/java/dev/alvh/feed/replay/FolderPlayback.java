package dev.alvh.feed.replay;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.Freshness;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.feed.play.Opening;
import dev.alvh.feed.play.Playback;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * The sessions of a data folder. Wherever it is opened, the desk has been folded from the folder's first curve: its book
 * then is the one of that date, not of how somebody came to it. Sixteen years take about a second.
 */
public final class FolderPlayback implements Playback {

    private static final double SPEED = 10_000;

    private final MarketHistory history;
    private final NavigableSet<LocalDate> sessions;
    private final LocalDate from;
    private final LocalDate to;
    private final DeskSettings settings;

    /** All of it. */
    public FolderPlayback(MarketHistory history) {
        this(history, LocalDate.MIN, LocalDate.MAX);
    }

    /** The sessions of a range, both ends included; it opens no earlier than at the close before it. */
    public FolderPlayback(MarketHistory history, LocalDate from, LocalDate to) {
        this(history, from, to, DeskSettings.of(history.provenance()));
    }

    /** The sessions of a range under other settings; a folder speaks of closes alone. */
    public FolderPlayback(MarketHistory history, LocalDate from, LocalDate to, DeskSettings settings) {
        this.history = history;
        this.sessions = FolderReplay.sessions(history);
        this.from = from;
        this.to = to;
        this.settings = settings.with(Freshness.CLOSES);
    }

    @Override
    public Opening atCloseOf(LocalDate session) {
        LocalDate shown = sessions.floor(session);
        if (shown == null) {
            throw new IllegalArgumentException("the data begins after " + session);
        }
        return openedAt(ExchangeTime.vxSettlement(shown));
    }

    @Override
    public Opening at(Instant moment) {
        LocalDate date = moment.atZone(ExchangeTime.CHICAGO).toLocalDate();
        if (sessions.isEmpty() || date.isBefore(sessions.first())) {
            throw new IllegalArgumentException("the data begins after " + date);
        }
        return openedAt(moment);
    }

    private Opening openedAt(Instant moment) {
        LocalDate before = sessions.lower(from);
        Instant earliest = before == null ? Instant.MIN : ExchangeTime.vxSettlement(before);
        Instant latest = ExchangeTime.vxSettlement(lastSession());
        Instant resume = moment.isBefore(earliest) ? earliest : moment.isAfter(latest) ? latest : moment;
        LocalDate start = startFor(resume);
        return new Opening(
                history.upTo(start),
                ExchangeTime.vxSettlement(start),
                new FolderReplay(history, start.plusDays(1), lastSession()),
                settings,
                resume);
    }

    private LocalDate lastSession() {
        LocalDate last = sessions.floor(to);
        return last == null ? sessions.first() : last;
    }

    /** Before the first curve the policy has nothing to decide on, so those days are taken as known. */
    private LocalDate startFor(Instant resume) {
        LocalDate before = history.curveDates().isEmpty()
                ? sessions.last()
                : history.curveDates().first().minusDays(1);
        LocalDate asked = resume.atZone(ExchangeTime.CHICAGO).toLocalDate();
        return before.isBefore(asked) ? before : asked.minusDays(1);
    }

    @Override
    public Duration step() {
        return Duration.ZERO;
    }

    @Override
    public double speed() {
        return SPEED;
    }
}
