package dev.alvh.feed.sample;

import dev.alvh.core.calendar.ExchangeCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An invented market of two years: the logarithm of VIX reverts to a mean and jumps, SPX falls when it rises. Seeded,
 * and in StrictMath, so that every machine invents the same one.
 */
final class SyntheticMarket {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static final long SEED = 8;
    private static final double USUAL_LOG_VIX = StrictMath.log(14.6);
    private static final double REVERSION_PER_SESSION = 0.055;
    private static final double LOG_VIX_SIGMA = 0.052;
    private static final double LEVERAGE_CORRELATION = -0.75;
    private static final double JUMP_CHANCE = 0.012;
    private static final double MEAN_JUMP = 0.13;

    /** Two panics, by session: chance alone might have put them anywhere or nowhere. */
    private static final Map<Integer, Double> PANICS = Map.of(148, 0.30, 149, 0.55, 316, 0.30, 317, 0.40, 318, 0.15);

    /** Where futures expect VIX to be in the long run; above its usual level, so that contango prevails. */
    private static final double PRICED_LOG_VIX = StrictMath.log(18.6);

    private static final double PRICED_REVERSION_PER_YEAR = 4.0;

    /**
     * One session.
     *
     * @param logVix natural logarithm of the close of VIX
     * @param openLogVix the same at the open
     * @param spx close
     * @param openSpx open
     */
    record Day(LocalDate date, double logVix, double openLogVix, double spx, double openSpx) {

        /** What the market expects VIX to be after some time: its distance from the long run decays. */
        double expectedVix(double years) {
            return expected(logVix, years);
        }

        double expectedVixAtOpen(double years) {
            return expected(openLogVix, years);
        }

        private static double expected(double logVix, double years) {
            return StrictMath.exp(
                    PRICED_LOG_VIX + (logVix - PRICED_LOG_VIX) * StrictMath.exp(-PRICED_REVERSION_PER_YEAR * years));
        }
    }

    private SyntheticMarket() {}

    static List<Day> days() {
        Random random = new Random(SEED);
        List<Day> days = new ArrayList<>();
        double logVix = StrictMath.log(13.9);
        double spx = 4000;
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = ExchangeCalendar.CBOE_OPTIONS.nextSession(date)) {
            double gap = 0.35 * LOG_VIX_SIGMA * random.nextGaussian();
            double innovation = gap
                    + 0.93 * LOG_VIX_SIGMA * random.nextGaussian()
                    + jump(random)
                    + PANICS.getOrDefault(days.size(), 0.0);
            double sessionSigma = 0.8 * StrictMath.exp(logVix) / 100 / StrictMath.sqrt(252);
            double own = StrictMath.sqrt(1 - LEVERAGE_CORRELATION * LEVERAGE_CORRELATION) * random.nextGaussian();
            double spxReturn = 0.0011 + sessionSigma * (LEVERAGE_CORRELATION * innovation / LOG_VIX_SIGMA + own);
            double openSpx = spx * StrictMath.exp(0.3 * sessionSigma * LEVERAGE_CORRELATION * gap / LOG_VIX_SIGMA);
            double openLogVix = logVix + gap;
            logVix += REVERSION_PER_SESSION * (USUAL_LOG_VIX - logVix) + innovation;
            spx *= StrictMath.exp(spxReturn);
            days.add(new Day(date, logVix, openLogVix, spx, openSpx));
        }
        return days;
    }

    private static double jump(Random random) {
        double chance = random.nextDouble();
        double size = -MEAN_JUMP * StrictMath.log(1 - random.nextDouble());
        return chance < JUMP_CHANCE ? size : 0;
    }
}
