package dev.alvh.core.signal;

import dev.alvh.core.observation.Reading;

/**
 * Whether the equity market stands in a Big Top: the close within 1.5 % of its 252-day high, 20-day realised volatility
 * in the lowest quartile of its last 252 values, and a BEARISH advance-decline divergence or an RSI(14) of SPX lower than
 * on the day of the highest close of t−20..t−1 (the latest of equal ones). All windows of 252 include today and must be
 * full. Lowest quartile: fewer than a quarter of the values are lower than today's. On after 2 true sessions in a row,
 * off after 5 false ones in a row.
 *
 * <p>Where the divergence is unavailable and would decide, the session is unavailable and counts neither way; where the
 * other conditions decide alone, it is not needed.
 */
final class BigTop {

    private static final int WINDOW = 252;
    private static final int QUARTER = WINDOW / 4;
    private static final int BEFORE = 20;
    private static final double NEAR_HIGH = 1 - 0.015;

    /** The sessions before today, as in the rings below. */
    private final Ring closes = new Ring(WINDOW - 1);

    private final Ring vols = new Ring(WINDOW - 1);
    private final Ring strengths = new Ring(BEFORE);
    private final Hysteresis state = new Hysteresis(2, 5);

    /** Sessions that the first reading needs, each with a volatility and an RSI. */
    public int warmUp() {
        return WINDOW;
    }

    /**
     * Takes one session.
     *
     * @param close of SPX, points
     * @param vol 20-day realised volatility
     * @param rsi RSI(14) of SPX
     * @param divergence the session's advance-decline divergence
     */
    public void commit(double close, double vol, double rsi, Reading<Divergence> divergence) {
        if (condition(close, vol, rsi, divergence) instanceof Reading.Known<Boolean>(Boolean condition)) {
            state.commit(condition);
        }
        closes.commit(close);
        vols.commit(vol);
        strengths.commit(rsi);
    }

    /** The reading as if these were the next session's; the state does not move. */
    public Reading<Boolean> peek(double close, double vol, double rsi, Reading<Divergence> divergence) {
        return switch (condition(close, vol, rsi, divergence)) {
            case Reading.Known<Boolean>(Boolean condition) -> Reading.of(state.peek(condition));
            case Reading.Unavailable<Boolean> unavailable -> unavailable;
        };
    }

    private Reading<Boolean> condition(double close, double vol, double rsi, Reading<Divergence> divergence) {
        if (!closes.isFull()) {
            return Reading.unavailable(
                    WarmUp.reason("SPX closes with a realised volatility", WINDOW, closes.size() + 1));
        }
        if (!isNearHigh(close) || !isCalm(vol)) {
            return Reading.of(false);
        }
        if (isWeakerThanAtHigh(rsi)) {
            return Reading.of(true);
        }
        return switch (divergence) {
            case Reading.Known<Divergence>(Divergence known) -> Reading.of(known.kind() == Divergence.Kind.BEARISH);
            case Reading.Unavailable<Divergence>(String reason) -> Reading.unavailable(reason);
        };
    }

    private boolean isNearHigh(double close) {
        return close >= NEAR_HIGH * Math.max(close, closes.max());
    }

    private boolean isCalm(double vol) {
        return vols.countBelow(vol) < QUARTER;
    }

    private boolean isWeakerThanAtHigh(double rsi) {
        int high = 0;
        for (int ago = 1; ago < BEFORE; ago++) {
            if (closes.get(ago) > closes.get(high)) {
                high = ago;
            }
        }
        return rsi < strengths.get(high);
    }
}
