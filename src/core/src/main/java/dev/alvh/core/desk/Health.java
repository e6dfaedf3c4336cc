package dev.alvh.core.desk;

import dev.alvh.core.quote.FaultCounts;
import dev.alvh.core.quote.Instrument;
import java.util.Optional;

/**
 * Whether the desk's data can be trusted.
 *
 * @param light what the trader glances at
 * @param detail what the feed says of itself
 * @param oldest the needed value that has waited longest for news
 * @param missing the first needed value that was never heard
 * @param stale how many needed values are too old, or were never heard
 * @param events taken since the start, conflated ones not counted
 */
public record Health(
        Light light,
        String detail,
        Optional<Quoted> oldest,
        Optional<Instrument> missing,
        int stale,
        long events,
        long conflated,
        long dropped,
        FaultCounts faults) {

    /** The same with the light out. */
    Health down(String why) {
        return new Health(Light.DOWN, why, oldest, missing, stale, events, conflated, dropped, faults);
    }

    /** The feed light. */
    public enum Light {
        /** Every needed value is fresh. */
        FRESH,
        /** Some needed value is stale. */
        STALE,
        /** The feed says that it is down, or nothing was ever heard. */
        DOWN
    }
}
