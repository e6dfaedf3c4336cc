package dev.alvh.core.chain;

import dev.alvh.core.option.OptionType;
import java.util.Optional;

/**
 * The call and the put of one strike, those listed.
 *
 * @param strike points, above 0
 */
public record StrikeQuotes(double strike, Optional<OptionQuote> call, Optional<OptionQuote> put) {

    /** The quote of this side. */
    public Optional<OptionQuote> quote(OptionType type) {
        return switch (type) {
            case CALL -> call;
            case PUT -> put;
        };
    }

    StrikeQuotes with(OptionQuote quote) {
        if (quote(quote.type()).isPresent()) {
            throw new IllegalArgumentException(
                    "two quotes for one option: " + quote.expiry().code() + " " + strike + " " + quote.type());
        }
        return switch (quote.type()) {
            case CALL -> new StrikeQuotes(strike, Optional.of(quote), put);
            case PUT -> new StrikeQuotes(strike, call, Optional.of(quote));
        };
    }
}
