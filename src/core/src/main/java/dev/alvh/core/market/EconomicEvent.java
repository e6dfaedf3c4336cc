package dev.alvh.core.market;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A scheduled release that can move volatility.
 *
 * @param date New York date
 * @param newYorkTime time of release; empty where only the date is known
 * @param kind which release
 * @param actual the released value, in the source's unit
 * @param consensus the value that was expected
 */
public record EconomicEvent(
        LocalDate date, Optional<LocalTime> newYorkTime, Kind kind, OptionalDouble actual, OptionalDouble consensus) {

    /** The releases that the method watches. */
    public enum Kind {
        FOMC,
        CPI,
        PPI
    }
}
