package dev.alvh.core.chain;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.Contract;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Chains of an invented index at 4000 that pays a carry and has a smile, quoted around Black-76 prices. */
final class SyntheticChain {

    static final Instant AS_OF = ExchangeTime.closingSettlement(LocalDate.of(2025, 3, 3));
    static final double SPOT = 4000;
    static final double RATE = 0.04;
    static final double CARRY = 0.025;
    static final SpxExpiry APRIL = SpxExpiry.weekly(LocalDate.of(2025, 4, 14));
    static final SpxExpiry JUNE_AM = SpxExpiry.monthly(YearMonth.of(2025, 6));
    static final SpxExpiry JUNE_PM = SpxExpiry.weekly(LocalDate.of(2025, 6, 20));

    private SyntheticChain() {}

    static double years(Contract expiry) {
        return ExchangeTime.years(AS_OF, expiry.settles());
    }

    static double forward(Contract expiry) {
        return SPOT * Math.exp(CARRY * years(expiry));
    }

    static double vol(double logMoneyness) {
        return Math.max(0.12, 0.20 - 0.4 * logMoneyness);
    }

    static double price(Contract expiry, OptionType type, double strike) {
        double forward = forward(expiry);
        double vol = vol(Math.log(strike / forward));
        return Black76.price(type, forward, strike, years(expiry), vol, RATE);
    }

    /** Strikes 3200 to 4700 by 25, each side a fifth of a point around its price. */
    static List<OptionQuote> quotes(Contract expiry) {
        List<OptionQuote> quotes = new ArrayList<>();
        for (double strike = 3200; strike <= 4700; strike += 25) {
            for (OptionType type : OptionType.values()) {
                double price = price(expiry, type, strike);
                OptionalDouble bid = price > 0.2 ? OptionalDouble.of(price - 0.2) : OptionalDouble.empty();
                quotes.add(quote(expiry, type, strike, bid, OptionalDouble.of(price + 0.2)));
            }
        }
        return quotes;
    }

    static OptionQuote quote(Contract expiry, OptionType type, double strike, OptionalDouble bid, OptionalDouble ask) {
        return new OptionQuote(expiry, strike, type, bid, ask, OptionalDouble.empty(), OptionalDouble.empty());
    }

    static OptionChain chain(List<OptionQuote> quotes) {
        return OptionChain.of(AS_OF, Provenance.SETTLED, OptionalDouble.of(SPOT), quotes);
    }

    static ChainSlice slice(List<OptionQuote> quotes) {
        return chain(quotes).slices().getFirst();
    }
}
