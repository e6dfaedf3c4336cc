package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ta4j.core.BarSeries;
import org.ta4j.core.indicators.RSIIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;

class RsiTest {

    /** The 14-period example that chart schools publish for Wilder's method, in two columns: close, RSI. */
    private static final double[][] PUBLISHED = {
        {44.3389},
        {44.0902},
        {44.1497},
        {43.6124},
        {44.3278},
        {44.8264},
        {45.0955},
        {45.4245},
        {45.8433},
        {46.0826},
        {45.8931},
        {46.0328},
        {45.6140},
        {46.2820},
        {46.2820, 70.53},
        {46.0028, 66.32},
        {46.0328, 66.55},
        {46.4116, 69.41},
        {46.2222, 66.36},
        {45.6439, 57.97},
        {46.2122, 62.93},
        {46.2521, 63.26},
        {45.7137, 56.06},
        {46.4515, 62.38},
        {45.7835, 54.71},
        {45.3548, 50.42},
        {44.0288, 39.99},
        {44.1783, 41.46},
        {44.2181, 41.87},
        {44.5672, 45.46},
        {43.4205, 37.30},
        {42.6628, 33.08},
        {43.1314, 37.77},
    };

    @Test
    void reproducesThePublishedExample() {
        Rsi rsi = new Rsi();

        for (double[] row : PUBLISHED) {
            rsi.commit(row[0]);
            assertEquals(row.length == 2, rsi.isReady());
            if (row.length == 2) {
                assertEquals(row[1], rsi.value(), 0.006);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void equalsTheDefinitionOverTheWholeArrayFromTheFirstValueOn(long seed) {
        double[] closes = Closes.walk(seed, 400, 20);
        Rsi rsi = new Rsi();

        for (int i = 0; i < closes.length; i++) {
            rsi.commit(closes[i]);
            if (i >= 14) {
                assertEquals(byDefinition(closes, i, 14), rsi.value(), 1e-11);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void meetsTa4jOnceItsOtherSeedHasFaded(long seed) {
        double[] closes = Closes.walk(seed, 1_500, 20);
        BarSeries series = Ta4jBars.of(closes);
        RSIIndicator reference = new RSIIndicator(new ClosePriceIndicator(series), 14);
        Rsi rsi = new Rsi();

        for (int i = 0; i < closes.length; i++) {
            rsi.commit(closes[i]);
            if (i >= 500) {
                assertEquals(reference.getValue(i).doubleValue(), rsi.value(), 1e-9);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9, 10})
    void aPeekIsWhatTheCommitThenShowsAndMovesNothing(long seed) {
        double[] closes = Closes.walk(seed, 200, 20);
        Rsi peeked = new Rsi();
        Rsi untouched = new Rsi();

        for (double close : closes) {
            Figure before = peeked.peekFigure(close);
            peeked.peekFigure(close * 3);
            peeked.commit(close);
            untouched.commit(close);
            assertEquals(before, peeked.figure());
            assertEquals(untouched.figure(), peeked.figure());
        }
    }

    @Test
    void staysWithinZeroAndOneHundredAndIgnoresTheScaleOfPrices() {
        for (long seed = 0; seed < 50; seed++) {
            Rsi rsi = new Rsi(3);
            Rsi scaled = new Rsi(3);
            for (double close : Closes.walk(seed, 100, 20)) {
                rsi.commit(close);
                scaled.commit(1_000 * close);
                if (rsi.isReady()) {
                    assertTrue(rsi.value() >= 0 && rsi.value() <= 100);
                    assertEquals(rsi.value(), scaled.value(), 1e-9);
                }
            }
        }
    }

    @Test
    void isFiftyWhereNothingMovedOneHundredWithoutLossesAndZeroWithoutGains() {
        Rsi still = new Rsi();
        Rsi rising = new Rsi();
        Rsi falling = new Rsi();
        for (int i = 0; i < 40; i++) {
            still.commit(15.3);
            rising.commit(15.3 + Math.floorDiv(i, 2));
            falling.commit(60 - Math.floorDiv(i, 2));
        }

        assertEquals(50.0, still.value());
        assertEquals(100.0, rising.value());
        assertEquals(0.0, falling.value());
    }

    @Test
    void needsFifteenClosesAndSaysHowManyItHas() {
        Rsi rsi = new Rsi();
        for (int i = 0; i < 13; i++) {
            rsi.commit(10 + i);
        }

        assertEquals(15, rsi.warmUp());
        assertEquals(Figure.unavailable("needs 15 closes, has 13"), rsi.figure());
        assertEquals(Figure.unavailable("needs 15 closes, has 14"), rsi.peekFigure(30));
        assertThrows(IllegalStateException.class, () -> rsi.peek(30));
        rsi.commit(24);
        assertFalse(rsi.isReady());
        assertThrows(IllegalStateException.class, rsi::value);
        assertEquals(Figure.of(100), rsi.peekFigure(30));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -2e300})
    void refusesACloseThatIsNoNumberAndKeepsItsState(double close) {
        Rsi rsi = new Rsi(1);
        rsi.commit(10);
        rsi.commit(11);

        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> rsi.commit(close));
        assertTrue(String.valueOf(refusal.getMessage()).contains(String.valueOf(close)));
        assertThrows(IllegalArgumentException.class, () -> rsi.peek(close));
        assertEquals(100.0, rsi.value());
        assertThrows(IllegalArgumentException.class, () -> new Rsi(0));
    }

    private static double byDefinition(double[] closes, int at, int period) {
        double gain = 0;
        double loss = 0;
        for (int i = 1; i <= period; i++) {
            gain += Math.max(0, closes[i] - closes[i - 1]) / period;
            loss += Math.max(0, closes[i - 1] - closes[i]) / period;
        }
        for (int i = period + 1; i <= at; i++) {
            gain += (Math.max(0, closes[i] - closes[i - 1]) - gain) / period;
            loss += (Math.max(0, closes[i - 1] - closes[i]) - loss) / period;
        }
        return 100 - 100 / (1 + gain / loss);
    }
}
