package dev.alvh.core.condor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.surface.SsviSurface;
import dev.alvh.core.surface.VixFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalDistributionTest {

    private static final IronCondor CONDOR = new IronCondor(3_650, 3_700, 4_200, 4_250, 1);

    private static SpxMarket market(double vix) {
        return new SpxMarket(4_000, 0.05, 0.014, new SsviSurface(VixFamily.flat(vix)));
    }

    @ParameterizedTest
    @CsvSource({"12, 45", "17, 45", "17, 7", "17, 1", "40, 45", "80, 180"})
    void theProbabilityOfProfitIsTheIntegralOfTheDensityBetweenTheBreakEvens(double vix, double days) {
        TerminalDistribution distribution = new TerminalDistribution(market(vix), days / 365);

        assertEquals(integral(distribution, 3_690, 4_210), distribution.profit(CONDOR, 10), 1e-6);
    }

    /** Simpson's rule over the second difference of undiscounted calls, which is the density. */
    private static double integral(TerminalDistribution distribution, double from, double to) {
        int cells = 4_000;
        double step = (to - from) / cells;
        double sum = 0;
        for (int i = 0; i <= cells; i++) {
            double weight = i == 0 || i == cells ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * density(distribution, from + i * step);
        }
        return sum * step / 3;
    }

    private static double density(TerminalDistribution distribution, double strike) {
        double h = 0.25;
        return (call(distribution, strike + h) - 2 * call(distribution, strike) + call(distribution, strike - h))
                / (h * h);
    }

    private static double call(TerminalDistribution distribution, double strike) {
        double years = distribution.years();
        double forward = distribution.market().forward(years);
        double vol = distribution.market().vol(strike, years);
        return Black76.price(OptionType.CALL, forward, strike, years, vol, 0);
    }

    @Test
    void withoutASkewItIsTheNormalDistributionOfTheLogarithm() {
        // S = 100, r = 5 %, one year, 20 %: d2 of strike 100 is 0.15, and N(−0.15) = 0.4403823076297575
        SpxMarket flat = new SpxMarket(100, 0.05, 0, (_, _) -> 0.20);

        assertEquals(0.4403823076297575, new TerminalDistribution(flat, 1).below(100), 1e-12);
    }

    @Test
    void whereVolatilityFallsWithTheStrikeLessLiesBelowItThanItsVolatilityAloneWouldSay() {
        SpxMarket market = market(17);
        double years = 45 / 365.0;
        double vol = market.vol(3_700, years);
        SpxMarket flat = new SpxMarket(4_000, 0.05, 0.014, (_, _) -> vol);

        double skewed = new TerminalDistribution(market, years).below(3_700);
        double unskewed = new TerminalDistribution(flat, years).below(3_700);

        assertTrue(skewed < unskewed - 0.02, skewed + " against " + unskewed);
    }

    @Test
    void itRisesFromNothingToOne() {
        TerminalDistribution distribution = new TerminalDistribution(market(17), 45 / 365.0);
        double previous = 0;
        for (double strike = 500; strike <= 8_000; strike += 50) {
            double below = distribution.below(strike);
            assertTrue(below >= previous, strike + ": " + below + " after " + previous);
            previous = below;
        }
        assertTrue(distribution.below(500) < 1e-6);
        assertEquals(1, previous, 1e-9);
    }

    @Test
    void atExpirySpotDecides() {
        assertEquals(1, new TerminalDistribution(market(17), 0).profit(CONDOR, 10));
        SpxMarket fallen = new SpxMarket(3_680, 0.05, 0.014, market(17).surface());
        assertEquals(0, new TerminalDistribution(fallen, 0).profit(CONDOR, 10));
    }

    @Test
    void aDebitNeverProfitsAndACreditOverBothWidthsAlwaysDoes() {
        TerminalDistribution distribution = new TerminalDistribution(market(17), 45 / 365.0);

        assertEquals(0, distribution.profit(CONDOR, -1));
        assertEquals(1, distribution.profit(CONDOR, 51));
    }
}
