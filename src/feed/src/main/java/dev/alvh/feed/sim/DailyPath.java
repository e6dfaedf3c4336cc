package dev.alvh.feed.sim;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.observation.Figure;
import dev.alvh.feed.statistic.DailyColumns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The closes of many simulated years, without what happens between them. */
public final class DailyPath {

    /** A simulated year is as long as the model's. */
    private static final int SESSIONS_PER_YEAR = 252;

    /** These dates return while the market goes on: no calendar of futures reaches over a thousand years. */
    private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private DailyPath() {}

    /**
     * Simulates.
     *
     * @param years of {@value #SESSIONS_PER_YEAR} sessions, 1 or more
     */
    public static DailyColumns simulate(Scenario scenario, long seed, int years) {
        return simulate(Script.of(scenario, ModelParameters.DEFAULT), seed, years);
    }

    static DailyColumns simulate(Script script, long seed, int years) {
        List<double[]> maturities = FIRST.datesUntil(LAST.plusDays(1))
                .filter(ExchangeCalendar.CBOE_OPTIONS::isSession)
                .map(DailyPath::maturities)
                .toList();
        Expectations expectations = new Expectations(script.free());
        MarketWalk walk = new MarketWalk(script, seed, 0);
        DailyColumns columns = new DailyColumns();
        for (int i = 0; i < years * SESSIONS_PER_YEAR; i++) {
            walk.passSession();
            IndexLevels levels = IndexLevels.of(walk.factors(), expectations);
            columns.add(
                    levels.vix(),
                    walk.factors().spx(),
                    new double[] {levels.vvix(), levels.vix9d(), levels.vix3m(), levels.vix6m()},
                    curve(levels.vix(), walk.factors(), expectations, maturities.get(i % maturities.size())));
        }
        return columns;
    }

    private static double[] maturities(LocalDate date) {
        Instant close = ExchangeTime.vxSettlement(date);
        return Listing.of(date).traded().stream()
                .map(VxFuture::settles)
                .mapToDouble(settlement -> ExchangeTime.years(close, settlement))
                .toArray();
    }

    private static TermStructure curve(double vix, Factors factors, Expectations expectations, double[] maturities) {
        double[] prices = new double[maturities.length];
        for (int k = 0; k < prices.length; k++) {
            prices[k] = Ticks.settlement(expectations.future(factors.fast(), factors.slow(), maturities[k]));
        }
        return new TermStructure(Figure.of(vix), maturities, prices);
    }
}
