package dev.alvh.core.rule;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.signal.Inflection;
import dev.alvh.core.tape.SignalNumbers;
import dev.alvh.core.tape.TapeDay;

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
    public static void apply(TapeDay day, Latches latches) {
        SignalNumbers numbers = day.numbers();
        int way = switch (numbers.inflection()) {
            case Inflection.BULLISH -> NEARER;
            case Inflection.BEARISH -> FURTHER;
            case Inflection.NONE -> numbers.bearishOnset() ? NEARER : latches.timeShift;
        };
        if (way != latches.timeShift) {
            latches.timeShift = way;
            latches.timeShiftDay = day.epochDay();
        }
    }

    /**
     * Why a layer stands shifted.
     *
     * @param onset the session on which the shift turned to where it stands
     */
    static Reason reason(TapeDay onset, VxFuture from, VxFuture to, int contracts) {
        boolean byTerm = onset.numbers().inflection() != Inflection.NONE;
        InputReader inputs = InputReader.of(onset);
        return new Reason.Shift(
                from,
                to,
                contracts,
                byTerm ? Reason.Shift.Cause.TERM_SIGNAL : Reason.Shift.Cause.BREADTH,
                onset.date(),
                byTerm
                        ? inputs.macd().read()
                        : inputs.spx().series(SeriesId.ADVANCE_DECLINE).read());
    }
}
