package dev.alvh.core.condor;

import java.time.DayOfWeek;

/** The PM-settled expiries among which a policy chooses. */
public enum ExpiryCycle {
    FRIDAYS,
    /** Every weekday, as SPXW lists them since 2022. */
    WEEKDAYS;

    boolean includes(DayOfWeek day) {
        return switch (this) {
            case FRIDAYS -> day == DayOfWeek.FRIDAY;
            case WEEKDAYS -> day.compareTo(DayOfWeek.FRIDAY) <= 0;
        };
    }
}
