package dev.alvh.core.condor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PortfolioMarginTest {

    private static final double YEARS = 45 / 365.0;
    private static final SpxMarket MARKET = new SpxMarket(4_000, 0.05, 0.014, (_, _) -> 0.17);

    private static double estimate(IronCondor condor) {
        return PortfolioMargin.BROAD_INDEX.estimate(condor, CondorValuation.of(condor, MARKET, YEARS), MARKET, YEARS);
    }

    @Test
    void withOneVolatilityItIsTheWorstLossOfTheSameSurfaceBetweenTheEnds() {
        IronCondor condor = new IronCondor(3_700, 3_750, 4_200, 4_250, 2);
        double credit = condor.mark(MARKET, YEARS);
        double worst = 0;
        for (int i = -5; i <= 5; i++) {
            double spot = 4_000 * (1 + (i < 0 ? 0.08 : 0.06) * i / 5);
            SpxMarket moved = new SpxMarket(spot, 0.05, 0.014, MARKET.surface());
            worst = Math.max(worst, -condor.profit(credit, moved, YEARS));
        }

        assertEquals(worst, estimate(condor), 1e-9);
        assertTrue(worst < condor.margin(credit), worst + " is below the defined risk");
    }

    @Test
    void aCondorFarAwayStillCostsTheMinimumOfItsContracts() {
        assertEquals(3 * 4 * 37.50, estimate(new IronCondor(2_000, 2_005, 8_000, 8_005, 3)));
    }

    @Test
    void movesTheWrongWayRoundAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PortfolioMargin(0.08, 0.06, 37.5));
        assertThrows(IllegalArgumentException.class, () -> new PortfolioMargin(-0.08, Double.NaN, 37.5));
    }
}
