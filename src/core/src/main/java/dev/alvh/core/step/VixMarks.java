package dev.alvh.core.step;

import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;

/** What futures and VIX calls are worth at a session's settlement. */
public final class VixMarks {

    private VixMarks() {}

    /** The model price of a call on node k, points. */
    public static double call(TapeDay day, Ruleset ruleset, int k, double strike) {
        return Black76.price(
                OptionType.CALL, day.price(k), strike, day.years(k), vol(day, k, strike), rate(day, ruleset));
    }

    /** Its delta per point of the future. */
    static double callDelta(TapeDay day, Ruleset ruleset, int k, double strike) {
        return Black76.value(
                        OptionType.CALL, day.price(k), strike, day.years(k), vol(day, k, strike), rate(day, ruleset))
                .delta();
    }

    /** By which options are discounted, the ruleset's own where none is known; continuously compounded, per year. */
    public static double rate(TapeDay day, Ruleset ruleset) {
        double known = day.numbers().riskFree();
        return Double.isNaN(known) ? ruleset.assumed().riskFree() : known;
    }

    private static double vol(TapeDay day, int k, double strike) {
        return day.options().vixSurface().vol(day.years(k), Math.log(strike / day.price(k)));
    }
}
