package dev.alvh.core.signal;

import dev.alvh.core.market.Staleness;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The last readings of one column and the date of their last input. On a date without input they still hold, until the
 * input is stale as any daily series is.
 */
final class Latest<R> {

    private final String column;
    private @Nullable R readings;
    private @Nullable LocalDate date;

    Latest(String column) {
        this.column = column;
    }

    void set(R newest, LocalDate on) {
        readings = newest;
        date = on;
    }

    /** The readings that still hold on {@code now}, or through {@code unavailable} why none do. */
    R on(LocalDate now, Function<String, R> unavailable) {
        return Optional.ofNullable(readings).filter(_ -> !isStale(now)).orElseGet(() -> unavailable.apply(reason()));
    }

    /** The date of the input that holds on {@code now}: that date where it has one itself. */
    Optional<LocalDate> dateOn(LocalDate now, boolean hasInput) {
        return hasInput ? Optional.of(now) : Optional.ofNullable(date).filter(_ -> !isStale(now));
    }

    private boolean isStale(LocalDate now) {
        return date != null && Staleness.DAILY.isStale(date, now);
    }

    private String reason() {
        return date == null ? "there has been no " + column + " yet" : Staleness.DAILY.reason("the " + column, date);
    }
}
