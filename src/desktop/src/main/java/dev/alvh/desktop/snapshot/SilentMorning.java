package dev.alvh.desktop.snapshot;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.Freshness;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.feed.play.EventSource;
import dev.alvh.feed.play.Opening;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.Supply;
import dev.alvh.feed.replay.FolderPlayback;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The morning after a close: every market is quoted about where it settled, then the feed of VIX9D and the two front
 * futures falls silent while the rest goes on. What stale numbers look like, made out of the prices of that close.
 */
record SilentMorning(MarketHistory history, LocalDate close) implements Playback {

    private static final double HALF_SPREAD = 0.05;
    private static final int SILENT_FUTURES = 2;
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LAST = Duration.ofSeconds(75);

    @Override
    public Opening atCloseOf(LocalDate session) {
        MarketHistory known = history.upTo(close);
        Opening before = new FolderPlayback(known).atCloseOf(close);
        LocalDate morning = ExchangeCalendar.CFE_FUTURES.nextSession(close);
        Instant open = ExchangeTime.openingSettlement(morning);
        Deque<MarketEvent> said = new ArrayDeque<>();
        said.add(new MarketEvent.SessionOpened(open, morning));
        said.addAll(everything(known, open.plus(FIRST), 0));
        said.addAll(everything(known, open.plus(LAST), SILENT_FUTURES));
        EventSource past = before.supply() instanceof Supply.Events(EventSource source) ? source : Optional::empty;
        return new Opening(
                before.known(),
                before.start(),
                () -> past.next().or(() -> Optional.ofNullable(said.poll())),
                before.settings().with(Freshness.TICKS),
                open.plus(LAST));
    }

    private List<MarketEvent> everything(MarketHistory known, Instant at, int silent) {
        List<MarketEvent> said = new ArrayList<>();
        for (SeriesId id : List.of(SeriesId.SPX, SeriesId.VIX, SeriesId.VIX3M, SeriesId.VIX6M, SeriesId.VVIX)) {
            level(said, known, at, id);
        }
        if (silent == 0) {
            level(said, known, at, SeriesId.VIX9D);
        }
        known.curveOn(close).stream()
                .map(VixCurve::nodes)
                .flatMap(nodes -> nodes.stream().skip(silent))
                .forEach(node -> said.add(new MarketEvent.Quote(
                        at,
                        new Instrument.Vx(node.contract()),
                        node.price() - HALF_SPREAD,
                        node.price() + HALF_SPREAD)));
        return said;
    }

    private void level(List<MarketEvent> said, MarketHistory known, Instant at, SeriesId id) {
        known.closeOf(id, close)
                .asOptional()
                .ifPresent(value -> said.add(new MarketEvent.Level(at, new Instrument.Index(id), value)));
    }

    @Override
    public Duration step() {
        return Duration.ZERO;
    }

    @Override
    public double speed() {
        return 1;
    }
}
