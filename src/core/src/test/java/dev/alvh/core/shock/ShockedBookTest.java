package dev.alvh.core.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.condor.CondorValuation;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.surface.SsviSurface;
import dev.alvh.core.surface.VixFamily;
import dev.alvh.core.surface.VixOptionSurface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShockedBookTest {

    private static final Sample SAMPLE = Sample.calm();

    /** VX at 20 in 30 days and at 23 in 60, so that a point in between costs 0.1 a day. */
    private static final TermStructure TWO_FUTURES =
            new TermStructure(Figure.of(18), new double[] {30 / 365.0, 60 / 365.0}, new double[] {20, 23});

    private static ShockedBook ofHedge(List<VixPosition> futures, List<VixOptionPosition> options) {
        IndexFamily family = new IndexFamily(new double[] {30}, new double[] {18});
        ShockMarket market = ShockMarket.ofModel(5_000, 0.03, 0.014, 18, family, TWO_FUTURES, 95);
        return new ShockedBook(new Book(List.of(), futures, options), market, ShockParameters.DEFAULT);
    }

    @Test
    void aShockOfNothingChangesNothing() {
        assertEquals(0, SAMPLE.shocked(SAMPLE.hedged()).change(0, 0, Carry.PAID));
    }

    @ParameterizedTest
    @CsvSource({
        // tenor in days, F(τ) and what a day costs: nothing where the curve is flat below its first contract
        "20, 20, 0",
        "30, 20, 0",
        "45, 21.5, 0.05",
        "60, 23, 0.1",
        "75, 23, 0.05",
        "120, 23, 0",
    })
    void aFutureGainsItsShareOfTheMoveAndPaysTheRoll(double tenorDays, double future, double perDay) {
        ShockedBook book = ofHedge(List.of(new VixPosition(tenorDays / 365, 1_000)), List.of());
        double response = 0.17 + 0.60 * Math.exp(-6.5 * tenorDays / 365);
        double atOnce = 1_000 * future * (Math.exp(response * 0.5) - 1);

        assertEquals(atOnce, book.change(-0.10, 0, Carry.PAID), 1e-9);
        assertEquals(atOnce - 1_000 * 12 * perDay, book.change(-0.10, 12, Carry.PAID), 1e-9);
        assertEquals(atOnce, book.change(-0.10, 12, Carry.LEFT_OUT), 1e-9);
        assertEquals(-1_000 * 12 * perDay, book.change(0, 12, Carry.PAID), 1e-9);
    }

    @Test
    void aVixOptionIsRevaluedOnItsOwnFutureWithItsShorterLifeAndTheMovedVvix() {
        double tenor = 45 / 365.0;
        ShockedBook book = ofHedge(List.of(), List.of(new VixOptionPosition(OptionType.CALL, 28, tenor, 300)));
        double response = 0.17 + 0.60 * Math.exp(-6.5 * tenor);
        double future = 21.5 * Math.exp(response * 0.4) - 30 * 0.05;
        double left = 15 / 365.0;
        double vol = new VixOptionSurface(95 * Math.exp(0.55 * 0.4)).vol(left, Math.log(28 / future));
        double vol0 = new VixOptionSurface(95).vol(tenor, Math.log(28 / 21.5));
        double then = Black76.price(OptionType.CALL, future, 28, left, vol, 0.03);
        double now = Black76.price(OptionType.CALL, 21.5, 28, tenor, vol0, 0.03);

        assertEquals(300 * (then - now), book.change(-0.10, 30, Carry.PAID), 1e-8);
    }

    @Test
    void aVixOptionPastItsSettlementIsWorthItsIntrinsicValue() {
        double tenor = 45 / 365.0;
        ShockedBook book = ofHedge(List.of(), List.of(new VixOptionPosition(OptionType.PUT, 40, tenor, 100)));
        double future = 21.5 - 60 * 0.05;
        double vol = new VixOptionSurface(95).vol(tenor, Math.log(40 / 21.5));
        double now = Black76.price(OptionType.PUT, 21.5, 40, tenor, vol, 0.03);

        assertEquals(100 * (40 - future - now), book.change(0, 60, Carry.PAID), 1e-8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.3, -0.075, -0.07, -0.02, 0, 0.03, 0.05, 0.1})
    void atItsExpiryTheCondorIsWorthItsPayoff(double x) {
        ShockedBook book = SAMPLE.shocked(SAMPLE.unhedged());
        double spot = 6_000 * Math.exp(x);

        assertEquals(
                SAMPLE.condor().profitAtExpiry(SAMPLE.credit(), spot), book.change(x, Sample.DAYS, Carry.PAID), 1e-6);
    }

    @Test
    void beforeItTheSurfaceIsSolvedAgainFromTheShiftedFamily() {
        double vixReturn = 5.0 * 0.06;
        double[] shifted = {
            15 * Math.exp(1.5 * vixReturn),
            16.5 * Math.exp(vixReturn),
            18.5 * Math.exp(0.60 * vixReturn),
            20 * Math.exp(0.42 * vixReturn)
        };
        SpxMarket moved = new SpxMarket(
                6_000 * Math.exp(-0.06),
                0.04,
                0.014,
                new SsviSurface(new VixFamily(new double[] {9, 30, 93, 184}, shifted)));

        assertEquals(
                SAMPLE.condor().profit(SAMPLE.credit(), moved, 35 / 365.0),
                SAMPLE.shocked(SAMPLE.unhedged()).change(-0.06, 10, Carry.PAID),
                1e-6);
    }

    @Test
    void forASmallMoveTheBookGainsItsGreeks() {
        // VIX held: the slope is then that of the strikes' volatilities moving with the forward, so of delta and skew
        ShockParameters still = new ShockParameters(0, 0, 0, FutureResponse.DEFAULT);
        SpxMarket flat = new SpxMarket(6_000, 0.04, 0.014, (_, _) -> 0.16);
        ShockMarket market = new ShockMarket(
                flat,
                16.5,
                new IndexFamily(new double[] {30}, new double[] {16.5}),
                SAMPLE.market().curve(),
                90);
        CondorValuation greeks = CondorValuation.of(SAMPLE.condor(), flat, Sample.YEARS);
        ShockedBook book = new ShockedBook(SAMPLE.unhedged(), market, still);
        double up = book.change(Math.log(6_001.0 / 6_000), 0, Carry.PAID);
        double down = book.change(Math.log(5_999.0 / 6_000), 0, Carry.PAID);

        assertEquals(greeks.delta(), (up - down) / 2, 1e-3);
        assertEquals(greeks.gamma(), up + down, 1e-4);
    }

    @Test
    void aLoadedChainKeepsItsShapeAndTakesTheMoveOfTheModel() {
        IndexFamily family = new IndexFamily(new double[] {30}, new double[] {16.5});
        SpxMarket chain = new SpxMarket(6_000, 0.04, 0.014, (_, k) -> 0.18 - 0.5 * k);
        ShockMarket market =
                new ShockMarket(chain, 16.5, family, SAMPLE.market().curve(), 90);
        double k = -0.05;
        double years = 0.1;
        double expected = (0.18 + 0.025)
                * family.shocked(0.3).vol(years, k)
                / family.surface().vol(years, k);

        assertEquals(expected, market.spx(-0.06, 0.3).surface().vol(years, k), 1e-14);
        assertEquals(chain.vol(5_700, years), market.spx(0, 0).vol(5_700, years));
        assertTrue(expected > 0.205);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0", "-Infinity, 0", "-0.1, -1", "-0.1, NaN"})
    void aShockThatIsNoneIsRefused(double x, double days) {
        ShockedBook book = SAMPLE.shocked(SAMPLE.unhedged());

        assertThrows(IllegalArgumentException.class, () -> book.change(x, days, Carry.PAID));
    }

    @Test
    void aMarketWithoutVixOrCurveIsRefused() {
        ShockMarket good = SAMPLE.market();
        TermStructure empty = new TermStructure(Figure.of(18), new double[0], new double[0]);

        assertThrows(
                IllegalArgumentException.class,
                () -> new ShockMarket(good.spx(), Double.NaN, good.family(), good.curve(), 90));
        assertThrows(IllegalArgumentException.class, () -> new ShockMarket(good.spx(), 18, good.family(), empty, 90));
    }

    @Test
    void theScenarioMatrixHoldsTheBookAtEachMoveAndDay() {
        ShockedBook book = SAMPLE.shocked(SAMPLE.hedged());

        ScenarioMatrix matrix = ScenarioMatrix.standard(book, Sample.DAYS, 3);

        assertEquals(-0.20, matrix.move(0));
        assertEquals(0, matrix.move(8));
        assertEquals(0.10, matrix.move(matrix.rows() - 1));
        assertEquals(15, matrix.days(1));
        assertEquals(Sample.DAYS, matrix.days(matrix.columns() - 1));
        assertEquals(0, matrix.dollars(8, 0));
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                double x = Math.log(1 + matrix.move(row));
                assertEquals(book.change(x, matrix.days(column), Carry.PAID), matrix.dollars(row, column), 1e-6);
            }
        }
    }
}
