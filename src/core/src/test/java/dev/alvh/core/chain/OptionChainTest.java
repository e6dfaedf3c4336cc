package dev.alvh.core.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.option.OptionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionChainTest {

    @Test
    void anAmAndAPmExpiryOfOneThirdFridayAreTwoSlicesInTheOrderOfTheirSettlement() {
        List<OptionQuote> quotes = new ArrayList<>(SyntheticChain.quotes(SyntheticChain.JUNE_PM));
        quotes.addAll(SyntheticChain.quotes(SyntheticChain.JUNE_AM));
        quotes.addAll(SyntheticChain.quotes(SyntheticChain.APRIL));
        Collections.reverse(quotes);
        OptionChain chain = SyntheticChain.chain(quotes);
        assertEquals(
                List.of(SyntheticChain.APRIL, SyntheticChain.JUNE_AM, SyntheticChain.JUNE_PM),
                chain.slices().stream().map(ChainSlice::expiry).toList());
        for (ChainSlice slice : chain.slices()) {
            List<Double> strikes =
                    slice.strikes().stream().map(StrikeQuotes::strike).toList();
            assertEquals(strikes.stream().sorted().toList(), strikes);
            assertEquals(SyntheticChain.years(slice.expiry()), slice.years());
        }
        assertTrue(chain.slice(SyntheticChain.JUNE_AM).isPresent());
        assertTrue(chain.slice(SpxExpiry.weekly(LocalDate.of(2025, 4, 15))).isEmpty());
    }

    @Test
    void anExpiryThatSettledAtTheInstantOfTheQuotesIsNoPartOfAChain() {
        List<OptionQuote> expired = SyntheticChain.quotes(SyntheticChain.APRIL).stream()
                .map(quote -> SyntheticChain.quote(
                        SpxExpiry.weekly(LocalDate.of(2025, 3, 3)),
                        quote.type(),
                        quote.strike(),
                        quote.bid(),
                        quote.ask()))
                .toList();
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> SyntheticChain.chain(expired));
        assertEquals("SPXW 03-Mar-25 had settled when the chain was quoted", e.getMessage());
    }

    @Test
    void anOptionIsQuotedOnce() {
        List<OptionQuote> twice = new ArrayList<>(SyntheticChain.quotes(SyntheticChain.APRIL));
        twice.add(twice.getFirst());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> SyntheticChain.chain(twice));
        assertEquals("two quotes for one option: SPXW 14-Apr-25 3200.0 CALL", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"2.0, 1.9", "0, 1", "-1, 1", "NaN, 1", "1, NaN", "1, Infinity"})
    void aQuoteThatIsNoMarketCannotBeMade(double bid, double ask) {
        assertThrows(
                IllegalArgumentException.class,
                () -> SyntheticChain.quote(
                        SyntheticChain.APRIL, OptionType.PUT, 4000, OptionalDouble.of(bid), OptionalDouble.of(ask)));
    }
}
