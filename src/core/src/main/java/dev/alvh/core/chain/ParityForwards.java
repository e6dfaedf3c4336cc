package dev.alvh.core.chain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The forwards of a whole chain. In an expiry's last weeks the slope of its parity line says little about the rate: a
 * nickel across the strikes is several per cent a year. Such an expiry takes the rate of the next later one that knows
 * its own. Where no later one does, it keeps what its quotes say.
 */
final class ParityForwards {

    /** Per year. A rate that is known less well is borrowed. */
    private static final double OPEN_RATE = 0.01;

    /** One expiry's quotes with their forward. */
    record Slice(ChainSlice quotes, ParityForward forward) {}

    private ParityForwards() {}

    /** Of each expiry, in the chain's order, earliest first. */
    static List<Slice> of(OptionChain chain) {
        Deque<Slice> slices = new ArrayDeque<>();
        Optional<LentRate> later = Optional.empty();
        for (ChainSlice quotes : chain.slices().reversed()) {
            ParityForward own = ParityForward.of(quotes);
            if (own instanceof ParityForward.Fitted fitted && fitted.rateError() <= OPEN_RATE) {
                later = Optional.of(new LentRate(fitted.rate(), fitted.rateError(), quotes.expiry()));
                slices.addFirst(new Slice(quotes, own));
            } else {
                slices.addFirst(new Slice(
                        quotes,
                        later.map(rate -> ParityForward.of(quotes, rate)).orElse(own)));
            }
        }
        return List.copyOf(slices);
    }
}
