package dev.alvh.desktop.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How a session begins.
 *
 * @param date shown first; empty for where the source opens by itself
 * @param pace in multiples of real time; empty for the source's own
 * @param plays whether it plays as soon as it is there
 * @param recording where it is recorded to; empty for nowhere
 */
public record Start(Optional<LocalDate> date, OptionalDouble pace, boolean plays, Optional<Path> recording) {

    /** Standing still, unrecorded, at a date; null for where the source opens by itself. */
    public static Start at(@Nullable LocalDate date) {
        return new Start(Optional.ofNullable(date), OptionalDouble.empty(), false, Optional.empty());
    }

    /** What a user expects of a source: a simulation moves at once, everything else stands still. */
    public static Start of(DataSource source) {
        return new Start(
                Optional.empty(), OptionalDouble.empty(), source instanceof DataSource.Simulation, Optional.empty());
    }
}
