package dev.alvh.core.quote;

import dev.alvh.core.market.SeriesId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that a feed says. Numbers are as the feed sent them: not finite, negative and crossed ones included. The
 * fold judges them, so that a bad one is counted and not lost.
 */
public sealed interface MarketEvent {

    /** The moment for which it holds, by the feed's (possibly virtual) clock. */
    Instant at();

    /** Time passes, nothing else. */
    record Tick(Instant at) implements MarketEvent {}

    /** Trading of {@code date} begins: a new session, of which nothing is known yet. */
    record SessionOpened(Instant at, LocalDate date) implements MarketEvent {}

    /**
     * Both sides of a market.
     *
     * @param bid points; NaN where nobody bids
     * @param ask points; NaN where nobody offers
     */
    record Quote(Instant at, Instrument instrument, double bid, double ask) implements MarketEvent {}

    /**
     * A calculated index.
     *
     * @param value points
     */
    record Level(Instant at, Instrument.Index index, double value) implements MarketEvent {}

    /**
     * The daily settlement of a VX future, or on its settlement date the final one.
     *
     * @param price points
     */
    record Settled(Instant at, Instrument.Vx future, double price) implements MarketEvent {}

    /**
     * A daily or monthly value that its source publishes with a stamp.
     *
     * @param stamp the date that the source stamped
     * @param knownOn the first date whose decision may read it, not after the date of {@code at}
     * @param value in the series' unit
     */
    record Published(Instant at, SeriesId id, LocalDate stamp, LocalDate knownOn, double value)
            implements MarketEvent {}

    /** The decision instant of {@code date}: its settlements and closes have been said. */
    record SessionClosed(Instant at, LocalDate date) implements MarketEvent {}

    /**
     * What the feed says of itself.
     *
     * @param detail one clause for the health panel
     */
    record Connection(Instant at, boolean up, String detail) implements MarketEvent {}
}
