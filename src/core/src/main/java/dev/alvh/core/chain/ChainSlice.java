package dev.alvh.core.chain;

import dev.alvh.core.contract.Contract;
import java.util.List;

/**
 * The quotes of one expiry.
 *
 * @param years from the chain's instant to the settlement, above 0
 * @param strikes ascending
 */
public record ChainSlice(Contract expiry, double years, List<StrikeQuotes> strikes) {

    public ChainSlice {
        if (!(years > 0)) {
            throw new IllegalArgumentException(expiry.code() + " had settled when the chain was quoted");
        }
        strikes = List.copyOf(strikes);
    }
}
