package dev.alvh.core.chain;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.Contract;
import dev.alvh.core.observation.Provenance;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The options of one underlying at one instant.
 *
 * @param asOf the instant for which the quotes hold, from which time to expiry counts
 * @param provenance SETTLED for quotes of a close, DELAYED within a session
 * @param underlying the index as the source printed it, points. Not the spot of the quotes: an index stops at its
 *     close, options trade on
 * @param slices by settlement, earliest first
 */
public record OptionChain(Instant asOf, Provenance provenance, OptionalDouble underlying, List<ChainSlice> slices) {

    public OptionChain {
        slices = slices.stream()
                .sorted(Comparator.comparing(slice -> slice.expiry().settles()))
                .toList();
    }

    /**
     * Sorts quotes by expiry and strike.
     *
     * @throws IllegalArgumentException where an expiry had settled by {@code asOf}, or an option is quoted twice
     */
    public static OptionChain of(
            Instant asOf, Provenance provenance, OptionalDouble underlying, Collection<OptionQuote> quotes) {
        Map<Contract, TreeMap<Double, StrikeQuotes>> byExpiry = new HashMap<>();
        for (OptionQuote quote : quotes) {
            byExpiry.computeIfAbsent(quote.expiry(), _ -> new TreeMap<>())
                    .compute(
                            quote.strike(),
                            (strike, known) -> (known == null
                                            ? new StrikeQuotes(strike, Optional.empty(), Optional.empty())
                                            : known)
                                    .with(quote));
        }
        List<ChainSlice> slices = byExpiry.entrySet().stream()
                .map(expiry -> new ChainSlice(
                        expiry.getKey(),
                        ExchangeTime.years(asOf, expiry.getKey().settles()),
                        List.copyOf(expiry.getValue().values())))
                .toList();
        return new OptionChain(asOf, provenance, underlying, slices);
    }

    /** The quotes of one expiry. */
    public Optional<ChainSlice> slice(Contract expiry) {
        return slices.stream().filter(slice -> slice.expiry().equals(expiry)).findFirst();
    }
}
