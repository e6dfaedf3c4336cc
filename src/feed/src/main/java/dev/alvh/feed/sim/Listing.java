package dev.alvh.feed.sim;

import dev.alvh.core.contract.VxFuture;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The VX contracts of a session.
 *
 * @param date of the session
 * @param settling the monthly contract that settles in the morning, where one does
 * @param traded the nine monthly contracts after it, by settlement
 */
record Listing(LocalDate date, Optional<VxFuture> settling, List<VxFuture> traded) {

    static final int MONTHS = 9;

    static Listing of(LocalDate date) {
        List<VxFuture> traded = new ArrayList<>();
        VxFuture first = VxFuture.monthly(YearMonth.from(date));
        for (YearMonth month = YearMonth.from(date); traded.size() < MONTHS; month = month.plusMonths(1)) {
            VxFuture contract = VxFuture.monthly(month);
            if (contract.settlement().date().isAfter(date)) {
                traded.add(contract);
            }
        }
        return new Listing(
                date,
                Optional.of(first)
                        .filter(contract -> contract.settlement().date().equals(date)),
                List.copyOf(traded));
    }
}
