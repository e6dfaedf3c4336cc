package dev.alvh.feed.chain;

import dev.alvh.core.contract.Contract;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.contract.VixOptionExpiry;
import dev.alvh.feed.csv.RowRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The contracts that the symbols of one file name: all of one underlying, none of them settled. */
final class Listings {

    private record Key(String root, LocalDate date) {}

    private final Instant asOf;
    private final Map<Key, Contract> known = new HashMap<>();
    private Optional<Class<?>> underlying = Optional.empty();

    Listings(Instant asOf) {
        this.asOf = asOf;
    }

    /** The expiry of an option; AM or PM is a matter of its root, never of its date. */
    Contract expiry(OptionSymbol symbol) throws RowRefused {
        Key key = new Key(symbol.root(), symbol.date());
        Contract seen = known.get(key);
        if (seen != null) {
            return seen;
        }
        Contract contract = contract(symbol);
        if (!contract.settlement().date().equals(symbol.date())) {
            throw new RowRefused(
                    "no " + symbol.root() + " option settles on " + symbol.date(),
                    contract.settlement().date().toString());
        }
        if (!contract.settles().isAfter(asOf)) {
            throw new RowRefused(
                    contract.code() + " had expired at the time of the quotes", "settlement after " + asOf);
        }
        if (!underlying.orElse(contract.getClass()).equals(contract.getClass())) {
            throw new RowRefused(
                    contract.code() + " has another underlying than the rows above", "one underlying in a file");
        }
        underlying = Optional.of(contract.getClass());
        known.put(key, contract);
        return contract;
    }

    private static Contract contract(OptionSymbol symbol) throws RowRefused {
        try {
            return switch (symbol.root()) {
                case "SPX" -> SpxExpiry.monthly(YearMonth.from(symbol.date()));
                case "SPXW" -> SpxExpiry.weekly(symbol.date());
                case "VIX" -> VixOptionExpiry.monthly(YearMonth.from(symbol.date()));
                default -> throw new RowRefused("unknown root " + symbol.root(), "SPX, SPXW or VIX");
            };
        } catch (IllegalArgumentException e) {
            throw new RowRefused(String.valueOf(e.getMessage()), "the settlement date of a listed expiry");
        }
    }
}
