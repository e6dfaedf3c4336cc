package dev.alvh.desktop.condor;

import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.quote.Instrument;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a profile is computed from, by value: two desk states that share it show the same.
 *
 * @param minutes to expiry, whole ones: what passes within one shows nowhere
 * @param prices of everything quoted, points
 */
record CondorBasis(
        IronCondor condor,
        LocalDate entered,
        double credit,
        LocalDate session,
        long minutes,
        LayerPlan held,
        Map<Instrument, Double> prices) {

    private static final double MINUTES_PER_YEAR = 365 * 24 * 60;

    static CondorBasis of(DeskState desk, CondorBook book) {
        return new CondorBasis(
                book.condor(),
                book.entered(),
                book.credit(),
                desk.session(),
                (long) (book.years() * MINUTES_PER_YEAR),
                desk.hedge().held(),
                desk.quotes().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().mark().price())));
    }
}
