package dev.alvh.core.signal;

import dev.alvh.core.observation.Reading;
import dev.alvh.core.signal.Divergence.Kind;

/**
 * Price against the cumulative advance-decline line. BEARISH: within the last 3 sessions price closed at or above the
 * highest of its prior 19 closes, and the line did not do the same on any of these 3 sessions. BULLISH is the mirror
 * image at lows. Where both hold (a high and a low within 3 sessions), the later extreme decides; on one and the same
 * day (a flat market) nothing diverges.
 *
 * <p>A session counts where both columns have a value.
 */
final class AdvanceDeclineDivergence {

    private static final int PRIOR = 19;
    private static final int WITHIN = 3;
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final Ring closes = new Ring(PRIOR);
    private final Ring lines = new Ring(PRIOR);
    private int sessions;
    private double line;
    private Ages ages = new Ages(NEVER, NEVER, NEVER, NEVER);
    private Kind latest = Kind.NONE;

    /** Sessions since price and line last stood at an extreme of their 20 closes; 0 is today. */
    private record Ages(int priceHigh, int lineHigh, int priceLow, int lineLow) {

        Kind kind() {
            boolean bearish = priceHigh < WITHIN && lineHigh >= WITHIN;
            boolean bullish = priceLow < WITHIN && lineLow >= WITHIN;
            if (bearish && bullish && priceHigh == priceLow) {
                return Kind.NONE;
            }
            if (bearish && !(bullish && priceLow < priceHigh)) {
                return Kind.BEARISH;
            }
            return bullish ? Kind.BULLISH : Kind.NONE;
        }
    }

    /** Sessions that the first reading needs: three, each with its 19 before it. */
    public int warmUp() {
        return PRIOR + WITHIN;
    }

    /** Sessions taken so far. */
    int sessions() {
        return sessions;
    }

    /**
     * Takes one session.
     *
     * @param close of the index, points
     * @param netAdvances advancing less declining issues of the session
     */
    public void commit(double close, double netAdvances) {
        ages = agesWith(close, netAdvances);
        latest = ages.kind();
        line += netAdvances;
        closes.commit(close);
        lines.commit(line);
        sessions++;
    }

    /** The reading as if these were the next session's; the state does not move. */
    public Reading<Divergence> peek(double close, double netAdvances) {
        if (sessions + 1 < warmUp()) {
            return Reading.unavailable(
                    WarmUp.reason("sessions with an SPX close and an advance-decline value", warmUp(), sessions + 1));
        }
        Kind kind = agesWith(close, netAdvances).kind();
        return Reading.of(new Divergence(kind, kind != Kind.NONE && kind != latest && sessions >= warmUp()));
    }

    private Ages agesWith(double close, double netAdvances) {
        WarmUp.requirePositive("a close", close);
        WarmUp.requireUsable(netAdvances);
        double next = line + netAdvances;
        return new Ages(
                age(ages.priceHigh, isHigh(closes, close)),
                age(ages.lineHigh, isHigh(lines, next)),
                age(ages.priceLow, isLow(closes, close)),
                age(ages.lineLow, isLow(lines, next)));
    }

    private static int age(int before, boolean now) {
        return now ? 0 : Math.min(before + 1, NEVER);
    }

    private static boolean isHigh(Ring prior, double value) {
        return prior.isFull() && value >= prior.max();
    }

    private static boolean isLow(Ring prior, double value) {
        return prior.isFull() && value <= prior.min();
    }
}
