package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alvh.core.observation.Figure;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ta4j.core.BarSeries;
import org.ta4j.core.indicators.MACDIndicator;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;

class MacdTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsTheDefinitionOverTheWholeArrayFromTheFirstValueOn(long seed) {
        double[] closes = Closes.walk(seed, 300, 20);
        double[] fast = ema(closes, 12);
        double[] slow = ema(closes, 26);
        double[] line = new double[closes.length - 25];
        Arrays.setAll(line, i -> fast[i + 25] - slow[i + 25]);
        double[] signal = ema(line, 9);
        Macd macd = new Macd();

        for (int i = 0; i < closes.length; i++) {
            macd.commit(closes[i]);
            assertEquals(i >= 25, macd.hasLine());
            assertEquals(i >= 33, macd.isReady());
            if (macd.hasLine()) {
                assertEquals(line[i - 25], macd.line(), 1e-12);
            }
            if (macd.isReady()) {
                assertEquals(signal[i - 25], macd.signal(), 1e-12);
                assertEquals(line[i - 25] - signal[i - 25], macd.histogram(), 1e-12);
            }
        }
    }

    @Test
    void meetsTa4jOnceItsOtherSeedHasFaded() {
        double[] closes = Closes.walk(4, 1_500, 20);
        BarSeries series = Ta4jBars.of(closes);
        MACDIndicator line = new MACDIndicator(new ClosePriceIndicator(series), 12, 26);
        EMAIndicator signal = new EMAIndicator(line, 9);
        Macd macd = new Macd();

        for (int i = 0; i < closes.length; i++) {
            macd.commit(closes[i]);
            if (i >= 500) {
                assertEquals(line.getValue(i).doubleValue(), macd.line(), 1e-9);
                assertEquals(signal.getValue(i).doubleValue(), macd.signal(), 1e-9);
            }
        }
    }

    @Test
    void aPeekIsWhatTheCommitThenShowsAndMovesNothing() {
        Macd macd = new Macd();
        for (double close : Closes.walk(5, 300, 20)) {
            MacdReading before = MacdReading.peek(macd, close);
            MacdReading.peek(macd, 2 * close);
            macd.commit(close);
            if (macd.isReady()) {
                assertEquals(
                        before,
                        new MacdReading(
                                Figure.of(macd.line()),
                                Figure.of(macd.signal()),
                                Figure.of(macd.histogram()),
                                macd.inflection()));
            }
        }
    }

    @Test
    void turnsExactlyWhereTheHistogramChangesItsSign() {
        Macd macd = new Macd();
        double before = 0;
        int turns = 0;
        for (double close : Closes.walk(6, 1_000, 20)) {
            macd.commit(close);
            if (macd.isReady()) {
                Inflection expected = before * macd.histogram() >= 0
                        ? Inflection.NONE
                        : macd.histogram() > 0 ? Inflection.BULLISH : Inflection.BEARISH;
                assertEquals(expected, macd.inflection());
                before = macd.histogram();
                turns += expected == Inflection.NONE ? 0 : 1;
            }
        }
        assertEquals(true, turns > 20);
    }

    @Test
    void aConstantSeriesStandsAtZeroAndNeverTurns() {
        Macd macd = new Macd();
        for (double close : Closes.constant(200, 15.3)) {
            macd.commit(close);
            assertEquals(Inflection.NONE, macd.inflection());
        }

        assertEquals(0.0, macd.line());
        assertEquals(0.0, macd.histogram());
        assertEquals(Inflection.NONE, macd.peekInflection(15.3));
    }

    @Test
    void roundingOnAStraightLineIsNoTurnButTheFirstBendIs() {
        Macd macd = new Macd();
        int turns = 0;
        for (int i = 0; i < 2_000; i++) {
            macd.commit(10 + 0.1 * i);
            turns += macd.inflection() == Inflection.NONE ? 0 : 1;
        }
        assertEquals(0, turns);
    }

    @Test
    void passingThroughZeroCountsOnceOnTheFirstBarBeyond() {
        Macd macd = new Macd();
        // constant, so without a sign; up: a sign but no change of sign; down: the change
        for (double close : Closes.constant(60, 20)) {
            macd.commit(close);
        }
        assertEquals(Inflection.NONE, macd.peekInflection(21));
        macd.commit(21);
        assertEquals(Inflection.NONE, macd.inflection());
        assertEquals(Inflection.BEARISH, macd.peekInflection(10));
        macd.commit(10);
        assertEquals(Inflection.BEARISH, macd.inflection());
        macd.commit(9);
        assertEquals(Inflection.NONE, macd.inflection());
        assertEquals(Inflection.BULLISH, macd.peekInflection(40));
    }

    @Test
    void saysHowManyDaysEachPartStillNeeds() {
        Macd macd = new Macd();
        for (double close : Closes.walk(7, 29, 20)) {
            macd.commit(close);
        }

        MacdReading reading = MacdReading.peek(macd, 20);

        assertEquals(true, reading.line().isKnown());
        assertEquals(Figure.unavailable("needs 34 days with a VX curve, has 30"), reading.signal());
        assertEquals(reading.signal(), reading.histogram());
        assertThrows(IllegalStateException.class, macd::histogram);
    }

    private static double[] ema(double[] values, int n) {
        double[] out = new double[values.length];
        double average = Arrays.stream(values, 0, n).sum() / n;
        out[n - 1] = average;
        for (int i = n; i < values.length; i++) {
            average = values[i] * 2 / (n + 1.0) + average * (n - 1.0) / (n + 1.0);
            out[i] = average;
        }
        return out;
    }
}
