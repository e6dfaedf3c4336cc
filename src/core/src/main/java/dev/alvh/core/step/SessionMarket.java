package dev.alvh.core.step;

import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.shock.ShockMarket;
import dev.alvh.core.tape.OptionInputs;
import dev.alvh.core.tape.TapeDay;

/** The markets of a session's close, on which SPX options have a price. */
public final class SessionMarket {

    private SessionMarket() {}

    /**
     * What SPX options are priced from.
     *
     * @throws java.util.NoSuchElementException where {@link OptionInputs#hasSpx()} does not hold
     */
    public static SpxMarket spx(TapeDay day, Ruleset ruleset) {
        OptionInputs options = day.options();
        return new SpxMarket(
                options.spx(),
                VixMarks.rate(day, ruleset),
                ruleset.assumed().dividendYield(),
                options.family().orElseThrow().surface());
    }

    /**
     * What condor and hedge are repriced in.
     *
     * @throws java.util.NoSuchElementException where {@link OptionInputs#hasSpx()} does not hold
     */
    public static ShockMarket of(TapeDay day, Ruleset ruleset) {
        OptionInputs options = day.options();
        return ShockMarket.ofModel(
                options.spx(),
                VixMarks.rate(day, ruleset),
                ruleset.assumed().dividendYield(),
                day.numbers().vix(),
                options.family().orElseThrow(),
                options.terms(),
                options.vvix());
    }
}
