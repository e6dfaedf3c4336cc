package dev.alvh.core.condor;

import dev.alvh.core.chain.ChainSlice;
import dev.alvh.core.chain.ChainSurface;
import dev.alvh.core.chain.OptionQuote;
import dev.alvh.core.chain.SliceVols;
import dev.alvh.core.chain.StrikeQuotes;
import dev.alvh.core.option.OptionType;
import java.util.List;
import java.util.Optional;

/**
 * One expiry of a loaded chain, in which condors are priced by its quotes.
 *
 * @param surface of the whole chain
 * @param vols of the expiry, on the forward of its own parity
 * @param index points, above 0: sensitivities are per point of it, and no price depends on it
 */
public record QuotedExpiry(ChainSurface surface, SliceVols vols, double index) {

    /** From the chain's instant to the settlement, above 0. */
    public double years() {
        return vols.slice().years();
    }

    /** The market whose forward at this expiry is the one by parity: its dividend yield is what that takes. */
    public SpxMarket market() {
        double rate = vols.forward().rate();
        double carry = Math.log(vols.forward().forward() / index) / years();
        return new SpxMarket(index, rate, rate - carry, surface);
    }

    /** What the chain quotes for the legs of a condor; nothing for a leg that is not quoted on both sides. */
    public CondorQuotes quotes(IronCondor condor) {
        List<Optional<LegQuote>> legs = condor.legs().stream().map(this::quote).toList();
        return new CondorQuotes(legs.get(0), legs.get(1), legs.get(2), legs.get(3));
    }

    private Optional<LegQuote> quote(CondorLeg leg) {
        return quote(vols.slice(), leg.strike(), leg.type())
                .filter(quote -> quote.mid().isPresent())
                .map(quote ->
                        new LegQuote(quote.bid().orElseThrow(), quote.ask().orElseThrow()));
    }

    private static Optional<OptionQuote> quote(ChainSlice slice, double strike, OptionType type) {
        return slice.strikes().stream()
                .filter(listed -> listed.strike() == strike)
                .findFirst()
                .flatMap((StrikeQuotes listed) -> listed.quote(type));
    }
}
