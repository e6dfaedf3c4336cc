package dev.alvh.core.chain;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.ImpliedVol;
import dev.alvh.core.option.OptionType;
import java.util.Optional;
import java.util.OptionalDouble;

/** The volatilities that the mids of one expiry imply on a forward. On the right one, calls and puts agree. */
public record SliceVols(ChainSlice slice, ParityForward.Fitted forward) {

    /** ln(K/F). */
    public double logMoneyness(double strike) {
        return Math.log(strike / forward.forward());
    }

    /** The Black-76 volatility of an option's mid, a decimal per year, or why there is none. */
    public Figure vol(StrikeQuotes strike, OptionType type) {
        Optional<OptionQuote> quote = strike.quote(type);
        if (quote.isEmpty()) {
            return Figure.unavailable("the option is not in the chain");
        }
        OptionalDouble mid = quote.get().mid();
        return mid.isPresent()
                ? ImpliedVol.of(
                        type, mid.getAsDouble(), forward.forward(), strike.strike(), slice.years(), forward.rate())
                : Figure.unavailable("the option is not quoted on both sides");
    }

    /** The volatility of the side out of the money, whose price is all time value: a put below the forward, else a call. */
    public Figure vol(StrikeQuotes strike) {
        return vol(strike, strike.strike() < forward.forward() ? OptionType.PUT : OptionType.CALL);
    }
}
