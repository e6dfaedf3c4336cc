package dev.alvh.feed.sim;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.Release;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.feed.play.EventSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sessions as ticks, made a second at a time when they are asked for: SPX each second, the volatility indices every 15,
 * futures as they arrive, options in turn. A session opens at 08:30 Chicago with the final settlement of that morning,
 * where there is one, and closes at 15:00 with the levels and settlements of that moment.
 */
final class SimulatedFeed implements EventSource {

    private static final int INDEX_PACE = 15;

    /** What is quoted in the session that trades. */
    private record Quoting(Instant open, FuturesPacer futures, OptionBoard options) {}

    private final Sessions sessions;
    private final String detail;
    private final List<MarketEvent> waiting = new ArrayList<>();
    private int said;
    private SessionClose last;
    private @Nullable Quoting quoting;

    /**
     * The sessions after {@code last}.
     *
     * @param sessions stands at the close of {@code last}
     * @param detail what the feed says of itself
     */
    SimulatedFeed(Sessions sessions, SessionClose last, String detail) {
        this.sessions = sessions;
        this.last = last;
        this.detail = detail;
    }

    @Override
    public Optional<MarketEvent> next() {
        if (said == waiting.size()) {
            waiting.clear();
            said = 0;
            sayMore();
        }
        return said < waiting.size() ? Optional.of(waiting.get(said++)) : Optional.empty();
    }

    private void sayMore() {
        if (quoting == null && !sessions.hasNext()) {
            return;
        }
        Quoting now = quoting == null ? open() : quoting;
        if (sessions.walk().isClosed()) {
            close();
        } else {
            saySecond(now);
            sessions.walk().advance(1);
        }
    }

    private Quoting open() {
        sessions.open();
        Listing listing = sessions.listing();
        Instant open = ExchangeTime.openingSettlement(listing.date());
        Draws draws = sessions.quoteDraws();
        Quoting opened = new Quoting(open, new FuturesPacer(sessions, draws), new OptionBoard(listing.date()));
        quoting = opened;
        waiting.add(new MarketEvent.Connection(open, true, detail));
        waiting.add(new MarketEvent.SessionOpened(open, listing.date()));
        publish(open, Release.NEXT_SESSION, last);
        listing.settling()
                .ifPresent(contract ->
                        waiting.add(new MarketEvent.Settled(open, new Instrument.Vx(contract), sessions.opening())));
        return opened;
    }

    private void saySecond(Quoting now) {
        int second = sessions.walk().second();
        Instant at = now.open.plusSeconds(second);
        IndexLevels levels = sessions.levels();
        int before = waiting.size();
        if (second % INDEX_PACE == 0) {
            levels.forEachVolatility((id, value) -> level(at, id, value));
        }
        level(at, SeriesId.SPX, levels.spx());
        now.futures.say(at, second, levels.vix(), waiting::add);
        now.options.say(at, second, levels, waiting::add);
        waiting.subList(before, waiting.size()).sort(Comparator.comparing(MarketEvent::at));
    }

    private void close() {
        SessionClose close = sessions.close();
        Instant at = ExchangeTime.vxSettlement(close.date());
        publish(at, Release.SAME_SESSION, close);
        close.levels().forEach((id, value) -> level(at, id, value));
        for (int k = 0; k < close.settlements().size(); k++) {
            waiting.add(new MarketEvent.Settled(
                    at,
                    new Instrument.Vx(close.listing().traded().get(k)),
                    close.settlements().get(k)));
        }
        waiting.add(new MarketEvent.SessionClosed(at, close.date()));
        last = close;
        quoting = null;
    }

    private void level(Instant at, SeriesId id, double value) {
        waiting.add(new MarketEvent.Level(at, new Instrument.Index(id), value));
    }

    /** Says the series beside the market that are released at this time. */
    private void publish(Instant at, Release release, SessionClose close) {
        close.aside().stream()
                .filter(series -> series.id().release() == release)
                .forEach(series -> {
                    DailySeries.Point point = series.point(close.date());
                    waiting.add(
                            new MarketEvent.Published(at, series.id(), point.date(), point.knownOn(), point.value()));
                });
    }
}
