package dev.alvh.feed.replay;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.feed.play.Opening;
import dev.alvh.feed.play.Playback;
import java.time.Duration;
import java.time.LocalDate;
import java.util.NavigableSet;

/** The sessions of a data folder. */
public final class FolderPlayback implements Playback {

    /** Sessions folded before the one that is shown: two lives of a condor. */
    private static final int WARM_UP = 60;

    private static final double SPEED = 10_000;

    private final MarketHistory history;
    private final NavigableSet<LocalDate> sessions;

    /** All of it. */
    public FolderPlayback(MarketHistory history) {
        this.history = history;
        this.sessions = FolderReplay.sessions(history);
    }

    @Override
    public Opening atCloseOf(LocalDate session) {
        LocalDate shown = sessions.floor(session);
        if (shown == null) {
            throw new IllegalArgumentException("the data begins after " + session);
        }
        LocalDate before = shown;
        for (int i = 0; i < WARM_UP && sessions.lower(before) != null; i++) {
            before = sessions.lower(before);
        }
        return new Opening(
                history.upTo(before),
                ExchangeTime.vxSettlement(before),
                new FolderReplay(history, before.plusDays(1), sessions.last()),
                DeskSettings.of(history.provenance(), DeskSettings.Fills.NEXT_SETTLEMENT),
                ExchangeTime.vxSettlement(shown));
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
