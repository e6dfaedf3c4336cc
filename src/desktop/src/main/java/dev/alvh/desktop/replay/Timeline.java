package dev.alvh.desktop.replay;

import dev.alvh.core.ruleset.MigrationTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * The sessions of a range, and what was seen of them so far.
 *
 * @param dates every session of the range, in order: where one can go, not what happened there
 * @param now the place of the session on screen among them; empty where it lies outside
 * @param samples of the sessions up to now, and of none after
 */
public record Timeline(List<LocalDate> dates, OptionalInt now, List<Sample> samples) {

    /**
     * A session as it was seen.
     *
     * @param place among the dates
     * @param vix points; NaN where the index had no value
     * @param premium F1 − F2, points; NaN where there was none
     */
    public record Sample(int place, double vix, double premium) {}

    /** Front premiums at which the Second Engine wakes and goes to sleep again, points. */
    public static final List<Double> THRESHOLDS =
            List.of(MigrationTerms.DEFAULT.above(), MigrationTerms.DEFAULT.undoneBelow());

    public static final Timeline EMPTY = new Timeline(List.of(), OptionalInt.empty(), List.of());

    public Timeline {
        dates = List.copyOf(dates);
        samples = List.copyOf(samples);
    }
}
