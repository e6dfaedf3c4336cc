package dev.alvh.core.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.condor.IronCondor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeSizingTest {

    private static final Sample SAMPLE = Sample.calm();

    private static HedgeSizing of(IronCondor condor, double credit, HedgeUnit... units) {
        return HedgeSizing.of(condor, credit, 0.65, List.of(units), SAMPLE.market(), ShockParameters.DEFAULT);
    }

    @Test
    void withFuturesAloneItIsTheFormula() {
        HedgeSizing sizing = of(new IronCondor(5_400, 5_460, 6_300, 6_360, 16), 15, HedgeUnit.future(20 / 365.0, 0.4));
        double x = Math.log(5_400 / 6_000.0);
        double gain = 0.4 * 17.6 * (Math.exp((0.17 + 0.60 * Math.exp(-6.5 * 20 / 365)) * -5 * x) - 1);

        assertEquals(x, sizing.shock(), 1e-15);
        assertEquals(72_000, sizing.condorMaxLoss());
        assertEquals(gain, sizing.hedgeGain(), 1e-12);
        assertEquals(0.65 * 72_000 / gain, sizing.dollarsPerPoint().asOptional().orElseThrow(), 1e-8);
    }

    @Test
    void aHedgeOfThatSizeEarnsTheCoverageWhereTheCondorReachesItsWing() {
        ShockedBook book = SAMPLE.shocked(SAMPLE.hedged());
        HedgeSizing sizing = SAMPLE.sizing();

        assertEquals(0.65 * sizing.condorMaxLoss(), book.hedgeChange(sizing.shock(), 0, Carry.PAID), 1e-6);
    }

    @Test
    void aCallCountsForMoreThanItsFutureInAFall() {
        IronCondor condor = SAMPLE.condor();
        double future = of(condor, 15, HedgeUnit.future(180 / 365.0, 0.1)).hedgeGain();
        double call = of(condor, 15, HedgeUnit.call(180 / 365.0, 0.1, 29)).hedgeGain();

        assertTrue(call > future, call + " against " + future);
    }

    @ParameterizedTest
    @CsvSource({"12, 22700", "16.5, 15000", "18, 13000", "26, 8000", "40, 4000"})
    void aMillionDollarsHoldThousandsOfDollarsAPointAndFewerTheHigherVixStands(double vix, double most) {
        double[] futures = {vix + 1.1, vix + 2, vix + 2.7, vix + 3.2, vix + 3.5, vix + 3.7, vix + 3.9};

        double dollars = Sample.of(6_000, vix, futures)
                .sizing()
                .dollarsPerPoint()
                .asOptional()
                .orElseThrow();

        assertTrue(0.5 * most < dollars && dollars < most, String.valueOf(dollars));
    }

    @Test
    void whereSpotIsAtTheLongPutThereIsNoSizeAndTheReasonIsGiven() {
        HedgeSizing sizing = of(new IronCondor(6_000, 6_060, 6_300, 6_360, 1), 15, HedgeUnit.future(0.1, 0.4));

        assertFalse(sizing.dollarsPerPoint().isKnown());
        assertTrue(sizing.dollarsPerPoint().toString().contains("no fall is left"));
    }

    @Test
    void whereNothingIsHeldThereIsNoSize() {
        assertFalse(of(SAMPLE.condor(), 15).dollarsPerPoint().isKnown());
    }

    @Test
    void aCondorThatCannotLoseNeedsNoHedge() {
        HedgeSizing sizing = of(SAMPLE.condor(), 61, HedgeUnit.future(0.1, 0.4));

        assertEquals(0, sizing.dollarsPerPoint().asOptional().orElseThrow());
    }

    @Test
    void aCoverageThatIsNoneIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> HedgeSizing.of(
                        SAMPLE.condor(), 15, Double.NaN, List.of(), SAMPLE.market(), ShockParameters.DEFAULT));
    }
}
