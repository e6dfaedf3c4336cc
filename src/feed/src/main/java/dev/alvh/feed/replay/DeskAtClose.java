package dev.alvh.feed.replay;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.desk.DeskFold;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.quote.MarketEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The desk as it stands after a close: folded from the first day of the data, by the fold of every other day. */
public final class DeskAtClose {

    private DeskAtClose() {}

    /**
     * The desk after the close of {@code date}. All sessions are one batch: the policy decides and trades at each close
     * of it, and what is only shown is derived once, at the end. Before the first VX curve the policy has nothing to
     * decide on, so those days are taken as known.
     *
     * @param history may hold more on either side; nothing later than {@code date} is read
     * @param date one on which VX settled
     */
    public static DeskState of(MarketHistory history, LocalDate date) {
        LocalDate first = history.curveDates().first();
        LocalDate before = first.minusDays(1);
        DeskFold fold = new DeskFold(
                history.upTo(before),
                ExchangeTime.vxSettlement(before),
                DeskSettings.of(history.provenance(), DeskSettings.Fills.NEXT_SETTLEMENT));
        FolderReplay replay = new FolderReplay(history, first, date);
        List<MarketEvent> events = Stream.generate(replay::next)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
        Instant close = ExchangeTime.vxSettlement(date);
        return fold.fold(Batch.of(close, events));
    }
}
