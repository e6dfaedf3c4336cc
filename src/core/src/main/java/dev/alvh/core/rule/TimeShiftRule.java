package dev.alvh.core.rule;

import dev.alvh.core.signal.Inflection;
import dev.alvh.core.tape.SignalNumbers;

/**
 * Rule 7: which way the layers stand shifted along the curve. Nearer on an inflection that is bullish for VIX or on the
 * onset of a BEARISH divergence of breadth, further on an inflection that is bearish for VIX; the inflection wins. It
 * holds until the opposite signal.
 */
public final class TimeShiftRule {

    static final int NEARER = -1;
    static final int FURTHER = 1;

    private TimeShiftRule() {}

    /** Moves the latch by one session. */
    public static void apply(SignalNumbers day, Latches latches) {
        latches.timeShift = switch (day.inflection()) {
            case Inflection.BULLISH -> NEARER;
            case Inflection.BEARISH -> FURTHER;
            case Inflection.NONE -> day.bearishOnset() ? NEARER : latches.timeShift;
        };
    }
}
