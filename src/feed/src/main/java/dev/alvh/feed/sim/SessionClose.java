package dev.alvh.feed.sim;

import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/**
 * What is official once a session has closed.
 *
 * @param listing of the session
 * @param opening VIX at the open, points: what a contract that settles in the morning is worth
 * @param levels at the close
 * @param settlements of the traded contracts, points, in the order of the listing
 * @param aside series that the factors do not make
 */
record SessionClose(Listing listing, double opening, IndexLevels levels, List<Double> settlements, List<Aside> aside) {

    /** A series beside the market, stamped with the session. */
    record Aside(SeriesId id, double value) {

        DailySeries.Point point(LocalDate date) {
            return new DailySeries.Point(date, value, id.release().knownOn(date));
        }
    }

    LocalDate date() {
        return listing.date();
    }

    /** The VX rows of the day, the final settlement included. */
    List<VxDay> rows() {
        List<VxDay> rows = new ArrayList<>();
        listing.settling()
                .ifPresent(contract -> rows.add(new VxDay(
                        date(), contract, opening, Optional.empty(), OptionalLong.empty(), OptionalLong.empty())));
        for (int k = 0; k < settlements.size(); k++) {
            rows.add(new VxDay(
                    date(),
                    listing.traded().get(k),
                    settlements.get(k),
                    Optional.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty()));
        }
        return rows;
    }

    /** Every series with its value of the day. */
    void forEachSeries(BiConsumer<SeriesId, DailySeries.Point> use) {
        levels.forEach((id, value) -> use.accept(id, new DailySeries.Point(date(), value, date())));
        aside.forEach(series -> use.accept(series.id(), series.point(date())));
    }
}
