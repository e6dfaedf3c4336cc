package dev.alvh.feed.replay;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.feed.play.Opening;
import dev.alvh.feed.play.Playback;
import java.time.Duration;
import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * A data folder from any of its sessions on.
 *
 * @param last the last session to play
 */
public record FolderPlayback(MarketHistory history, LocalDate last) implements Playback {

    @Override
    public NavigableSet<LocalDate> sessions() {
        return FolderReplay.sessions(history).headSet(last, true);
    }

    /**
     * Opens it at the close before {@code session}.
     *
     * @throws IllegalArgumentException where the folder has no session before it
     */
    @Override
    public Opening from(LocalDate session) {
        LocalDate before = sessions().lower(session);
        if (before == null) {
            throw new IllegalArgumentException("no session before " + session + " to start from");
        }
        return new Opening(
                history.upTo(before),
                ExchangeTime.vxSettlement(before),
                new FolderReplay(history, before.plusDays(1), last),
                DeskSettings.of(history.provenance(), DeskSettings.Fills.NEXT_SETTLEMENT),
                Duration.ZERO);
    }
}
