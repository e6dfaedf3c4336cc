package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.observation.Reading;
import dev.alvh.core.signal.Divergence.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AdvanceDeclineDivergenceTest {

    /** Twenty-two sessions on which neither column makes a 20-day extreme in its last three. */
    private final AdvanceDeclineDivergence divergence = quiet();

    @Test
    void aHighThatBreadthDoesNotMakeIsBearishForThreeSessionsWithOneOnset() {
        assertEquals(new Divergence(Kind.NONE, false), step(100, 0));
        assertEquals(new Divergence(Kind.BEARISH, true), step(120, 0));
        assertEquals(new Divergence(Kind.BEARISH, false), step(100, 0));
        assertEquals(new Divergence(Kind.BEARISH, false), step(100, 0));
        assertEquals(new Divergence(Kind.NONE, false), step(100, 0));
        assertEquals(new Divergence(Kind.BEARISH, true), step(121, 0));
    }

    @Test
    void aCloseEqualToTheHighestOfItsPriorNineteenIsAHigh() {
        step(120, 0);
        for (int i = 0; i < 18; i++) {
            // extremes halfway, so that what follows stands at none
            step(i == 9 ? 90 : 100, i == 9 || i == 11 ? 500 : i == 10 ? -1_000 : 0);
        }

        // the high is 19 sessions back: the last session on which it counts
        assertEquals(new Divergence(Kind.BEARISH, true), peek(120, 0));
        assertEquals(new Divergence(Kind.NONE, false), peek(119.99, 0));
        step(100, 0);
        assertEquals(new Divergence(Kind.BEARISH, true), peek(119.99, 0));
    }

    @Test
    void aHighOfTheLineWithinTheSameThreeSessionsConfirms() {
        assertEquals(new Divergence(Kind.NONE, false), step(100, 1_000));
        assertEquals(new Divergence(Kind.NONE, false), step(120, -2_000));
        assertEquals(new Divergence(Kind.NONE, false), step(121, 0));
        // the line's high now lies three sessions back
        assertEquals(new Divergence(Kind.BEARISH, true), step(122, 0));
    }

    @Test
    void theMirrorImageAtLowsIsBullish() {
        assertEquals(new Divergence(Kind.BULLISH, true), step(80, 0));
        assertEquals(new Divergence(Kind.BULLISH, false), step(100, 0));
    }

    @Test
    void whereAHighAndALowFallWithinThreeSessionsTheLaterDecides() {
        assertEquals(new Divergence(Kind.BEARISH, true), step(120, 0));
        assertEquals(new Divergence(Kind.BULLISH, true), step(80, 0));
        assertEquals(new Divergence(Kind.BEARISH, true), step(121, 0));
    }

    @Test
    void inAFlatMarketNothingDiverges() {
        AdvanceDeclineDivergence flat = new AdvanceDeclineDivergence();
        for (int i = 0; i < 40; i++) {
            // the line swings without an extreme in its last three sessions
            flat.commit(100, i % 8 == 0 || i % 8 == 2 ? 500 : i % 8 == 1 ? -1_000 : 0);
        }

        assertEquals(Reading.of(new Divergence(Kind.NONE, false)), flat.peek(100, 0));
    }

    @Test
    void theFirstReadingComesWithTheTwentySecondSessionAndIsNoOnset() {
        AdvanceDeclineDivergence rising = new AdvanceDeclineDivergence();
        for (int i = 0; i < 21; i++) {
            assertEquals(
                    Reading.unavailable(
                            "needs 22 sessions with an SPX close and an advance-decline value, has " + (i + 1)),
                    rising.peek(100 + i, -1));
            rising.commit(100 + i, -1);
        }

        assertEquals(Reading.of(new Divergence(Kind.BEARISH, false)), rising.peek(200, -1));
        rising.commit(200, -1);
        assertEquals(Reading.of(new Divergence(Kind.BEARISH, false)), rising.peek(201, -1));
    }

    @Test
    void agreesWithTheDefinitionOverTheWholeArrays() {
        double[] closes = Closes.walk(21, 600, 100);
        double[] net = Arrays.stream(Closes.walk(22, 600, 100))
                .map(v -> Math.rint(v - 100))
                .toArray();
        double[] line = new double[net.length];
        AdvanceDeclineDivergence streamed = new AdvanceDeclineDivergence();
        Kind before = Kind.NONE;
        int onsets = 0;
        for (int t = 0; t < closes.length; t++) {
            line[t] = net[t] + (t == 0 ? 0 : line[t - 1]);
            if (t >= 22) {
                Kind expected = byDefinition(closes, line, t);
                boolean onset = expected != Kind.NONE && expected != before && t > 22;
                assertEquals(
                        Reading.of(new Divergence(expected, onset || first(t, expected, closes, line))),
                        streamed.peek(closes[t], net[t]));
                before = expected;
                onsets += onset ? 1 : 0;
            }
            streamed.commit(closes[t], net[t]);
        }
        assertEquals(true, onsets > 10);
    }

    /** At t = 22 the day before was the first reading: an onset where that differed. */
    private static boolean first(int t, Kind now, double[] closes, double[] line) {
        return t == 22 && now != Kind.NONE && now != byDefinition(closes, line, 21);
    }

    private static Kind byDefinition(double[] closes, double[] line, int t) {
        int priceHigh = lastExtreme(closes, t, 1);
        int priceLow = lastExtreme(closes, t, -1);
        boolean bearish = priceHigh >= 0 && lastExtreme(line, t, 1) < 0;
        boolean bullish = priceLow >= 0 && lastExtreme(line, t, -1) < 0;
        if (bearish && bullish) {
            return priceHigh == priceLow ? Kind.NONE : priceHigh > priceLow ? Kind.BEARISH : Kind.BULLISH;
        }
        return bearish ? Kind.BEARISH : bullish ? Kind.BULLISH : Kind.NONE;
    }

    private static int lastExtreme(double[] values, int t, int side) {
        for (int day = t; day > t - 3; day--) {
            int at = day;
            double prior = Arrays.stream(values, day - 19, day)
                    .map(value -> side * value)
                    .max()
                    .orElseThrow();
            if (side * values[at] >= prior) {
                return day;
            }
        }
        return -1;
    }

    private static AdvanceDeclineDivergence quiet() {
        AdvanceDeclineDivergence fresh = new AdvanceDeclineDivergence();
        double[] closes = new double[22];
        double[] net = new double[22];
        Arrays.fill(closes, 100);
        closes[15] = 110;
        closes[16] = 90;
        net[15] = 500;
        net[16] = -1_000;
        net[17] = 500;
        for (int i = 0; i < closes.length; i++) {
            fresh.commit(closes[i], net[i]);
        }
        return fresh;
    }

    private Divergence peek(double close, double net) {
        return divergence.peek(close, net) instanceof Reading.Known<Divergence>(Divergence known)
                ? known
                : new Divergence(Kind.NONE, true);
    }

    private Divergence step(double close, double net) {
        Divergence known = peek(close, net);
        divergence.commit(close, net);
        return known;
    }
}
