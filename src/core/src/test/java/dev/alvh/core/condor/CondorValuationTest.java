package dev.alvh.core.condor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.surface.SsviSurface;
import dev.alvh.core.surface.VixFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CondorValuationTest {

    private static final double YEARS = 45 / 365.0;
    private static final IronCondor CONDOR = new IronCondor(3_700, 3_750, 4_200, 4_250, 2);
    private static final SpxMarket MARKET = market(4_000);

    private static SpxMarket market(double spot) {
        VixFamily family = new VixFamily(new double[] {9, 30, 93, 184}, new double[] {15, 17, 19, 21});
        return new SpxMarket(spot, 0.05, 0.014, new SsviSurface(family));
    }

    @Test
    void theMarkIsTheSumOfFourIndependentPrices() {
        double forward = 4_000 * Math.exp((0.05 - 0.014) * YEARS);
        double worth = 0;
        for (CondorLeg leg : CONDOR.legs()) {
            double vol = MARKET.surface().vol(YEARS, Math.log(leg.strike() / forward));
            double price =
                    BlackFormulaRepository.price(forward, leg.strike(), YEARS, vol, leg.type() == OptionType.CALL);
            worth += 0.5 * leg.quantity() * Math.exp(-0.05 * YEARS) * price;
        }

        assertEquals(-worth, CondorValuation.of(CONDOR, MARKET, YEARS).mark(), 1e-9);
        assertEquals(-worth, CONDOR.mark(MARKET, YEARS), 1e-9);
    }

    @Test
    void withoutASkewTheGreeksOfALegAreThoseOfAHandComputedOption() {
        // S = 100, r = 5 %, no dividend, one year, 20 %: the textbook call of 10.4506 with N(d1) = 0.636831
        SpxMarket flat = new SpxMarket(100, 0.05, 0, (_, _) -> 0.20);
        IronCondor condor = new IronCondor(50, 60, 100, 120, 1);

        LegValue sold = CondorValuation.of(condor, flat, 1).legs().get(2);

        assertEquals(10.450583572185565, sold.price(), 1e-12);
        assertEquals(-63.68306511756191, sold.delta(), 1e-10);
        assertEquals(-1.8762017345846895, sold.gamma(), 1e-11);
        assertEquals(-37.52403469169379, sold.vega(), 1e-10);
    }

    @Test
    void putAndCallSpreadsOfTheSameStrikesDifferByTheDiscountedWidth() {
        for (double strike : new double[] {3_000, 3_700, 4_000, 5_000}) {
            double put = MARKET.price(OptionType.PUT, strike, YEARS);
            double call = MARKET.price(OptionType.CALL, strike, YEARS);
            double discount = Math.exp(-0.05 * YEARS);
            assertEquals(discount * (MARKET.forward(YEARS) - strike), call - put, 1e-10);
        }
    }

    @Test
    void totalGreeksAreTheSlopesOfTheWholeWithEachStrikeAtItsVolatility() {
        CondorValuation value = CondorValuation.of(CONDOR, MARKET, YEARS);
        double h = 0.5;
        double up = worth(value, 4_000 + h, YEARS, 0);
        double now = worth(value, 4_000, YEARS, 0);
        double down = worth(value, 4_000 - h, YEARS, 0);
        double volStep = 1e-5;
        double vega = (worth(value, 4_000, YEARS, volStep) - worth(value, 4_000, YEARS, -volStep)) / (200 * volStep);

        assertEquals((up - down) / (2 * h), value.delta(), 1e-5);
        assertEquals((up - 2 * now + down) / (h * h), value.gamma(), 1e-6);
        assertEquals(vega, value.vega(), 1e-6);
    }

    @Test
    void thetaIsTheLossOfADayWithTheForwardHeld() {
        CondorValuation value = CondorValuation.of(CONDOR, MARKET, YEARS);
        double forward = MARKET.forward(YEARS);
        double step = 1e-3 / 365;
        double slope = 0;
        for (LegValue leg : value.legs()) {
            CondorLeg option = leg.leg();
            double later = Black76.price(option.type(), forward, option.strike(), YEARS - step, leg.vol(), 0.05);
            double sooner = Black76.price(option.type(), forward, option.strike(), YEARS + step, leg.vol(), 0.05);
            slope += 100.0 * option.quantity() * (later - sooner) / (2 * step);
        }

        assertEquals(slope / 365, value.theta(), 1e-5);
        assertTrue(value.theta() > 0);
    }

    /** What the position is worth, dollars. */
    private static double worth(CondorValuation value, double spot, double years, double volShift) {
        double forward = spot * Math.exp((0.05 - 0.014) * years);
        double worth = 0;
        for (LegValue leg : value.legs()) {
            CondorLeg option = leg.leg();
            worth += 100.0
                    * option.quantity()
                    * Black76.price(option.type(), forward, option.strike(), years, leg.vol() + volShift, 0.05);
        }
        return worth;
    }

    @ParameterizedTest
    @ValueSource(doubles = {3_000, 3_700, 3_725, 3_750, 4_000, 4_200, 4_230, 4_250, 5_000})
    void atExpiryTheMarkIsThePayoutAndTheProfitThatOfTheExpiryLine(double spot) {
        assertEquals(
                CONDOR.payout(spot), CondorValuation.of(CONDOR, market(spot), 0).mark());
        assertEquals(CONDOR.profitAtExpiry(10, spot), CONDOR.profit(10, market(spot), 0));
    }

    @Test
    void theProfitOfTheDayOfEntryIsNothingAndRisesWithTimeWhileSpotStands() {
        double credit = CONDOR.mark(MARKET, YEARS);

        assertEquals(0, CONDOR.profit(credit, MARKET, YEARS));
        double previous = 0;
        for (int days = 40; days >= 0; days -= 5) {
            double profit = CONDOR.profit(credit, MARKET, days / 365.0);
            assertTrue(profit > previous, days + " days: " + profit + " after " + previous);
            previous = profit;
        }
        assertEquals(CONDOR.maxProfit(credit), previous);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aMarketWithoutAPositiveSpotIsRefusedWithIt(double spot) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> market(spot));

        assertTrue(String.valueOf(refusal.getMessage()).contains("got spot " + spot), refusal.getMessage());
    }
}
