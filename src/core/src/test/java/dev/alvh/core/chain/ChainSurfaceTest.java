package dev.alvh.core.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.contract.Contract;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.option.Black76;
import dev.alvh.core.surface.VolSurface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainSurfaceTest {

    private static final double APRIL = SyntheticChain.years(SyntheticChain.APRIL);
    private static final double JUNE = SyntheticChain.years(SyntheticChain.JUNE_PM);

    private final VolSurface surface =
            surface(SyntheticChain.quotes(SyntheticChain.APRIL), SyntheticChain.quotes(SyntheticChain.JUNE_PM));

    @Test
    void theVolatilityAtAQuotedStrikeIsThatOfItsMid() {
        for (Contract expiry : List.of(SyntheticChain.APRIL, SyntheticChain.JUNE_PM)) {
            for (double strike = 3800; strike <= 4200; strike += 25) {
                double k = Math.log(strike / SyntheticChain.forward(expiry));
                assertEquals(SyntheticChain.vol(k), surface.vol(SyntheticChain.years(expiry), k), 1e-8);
            }
        }
    }

    @Test
    void totalVarianceIsLinearBetweenStrikesAndBetweenExpiries() {
        double forward = SyntheticChain.forward(SyntheticChain.APRIL);
        double low = Math.log(3900 / forward);
        double high = Math.log(3925 / forward);
        assertEquals(
                0.5 * (square(surface.vol(APRIL, low)) + square(surface.vol(APRIL, high))),
                square(surface.vol(APRIL, 0.5 * (low + high))),
                1e-12);
        double years = 0.5 * (APRIL + JUNE);
        assertEquals(
                0.5 * (square(surface.vol(APRIL, low)) * APRIL + square(surface.vol(JUNE, low)) * JUNE),
                square(surface.vol(years, low)) * years,
                1e-12);
    }

    @ParameterizedTest
    @CsvSource({"-0.5, -3", "0.5, 3"})
    void wingsAreFlatBeyondTheStrikesQuoted(double k, double further) {
        assertEquals(surface.vol(APRIL, k), surface.vol(APRIL, further));
        assertEquals(surface.vol(JUNE, k), surface.vol(JUNE, further));
    }

    @Test
    void volatilityIsFlatBeforeTheFirstExpiryAndAfterTheLast() {
        assertEquals(surface.vol(APRIL, -0.1), surface.vol(0, -0.1), 1e-15);
        assertEquals(surface.vol(APRIL, -0.1), surface.vol(0.5 * APRIL, -0.1), 1e-15);
        assertEquals(surface.vol(JUNE, -0.1), surface.vol(5 * JUNE, -0.1), 1e-15);
    }

    @Test
    void totalVarianceNeverFallsWithTimeEvenWhereTheQuotesSay() {
        ChainSurface inverted = surface(
                flat(SyntheticChain.APRIL, 0.40),
                flat(SyntheticChain.JUNE_AM, 0.10),
                flat(SyntheticChain.JUNE_PM, 0.40));
        for (double k = -0.3; k <= 0.3; k += 0.05) {
            double before = 0;
            for (double years = 0.01; years < 0.5; years += 0.01) {
                double variance = square(inverted.vol(years, k)) * years;
                assertTrue(variance >= before - 1e-15, "falls at " + years + ", " + k);
                before = variance;
            }
        }
        assertEquals(0.16 * APRIL, square(inverted.vol(SyntheticChain.years(SyntheticChain.JUNE_AM), 0)) * JUNE, 1e-4);
    }

    @Test
    void itSaysThatItsVolatilitiesComeFromTheChain() {
        assertEquals(Provenance.SETTLED, surface.provenance());
    }

    @Test
    void expiriesLeftOutAreNamedWithTheReason() {
        SpxExpiry thin = SpxExpiry.weekly(LocalDate.of(2025, 3, 10));
        List<OptionQuote> few = SyntheticChain.quotes(thin).subList(0, 4);
        ChainSurface rest = surface(few, SyntheticChain.quotes(SyntheticChain.APRIL));
        assertEquals(
                Map.of(
                        thin,
                        "SPXW 10-Mar-25 has 0 strikes near the money with two-sided quotes of call and put, a forward"
                                + " needs 6"),
                rest.unused());
        assertEquals(1, rest.expiries().size());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> surface(few));
        assertTrue(String.valueOf(e.getMessage()).startsWith("no expiry of the chain can be used: SPXW 10-Mar-25 has"));
        assertThrows(IllegalArgumentException.class, () -> surface(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "NaN, 0", "Infinity, 0", "1, NaN", "1, Infinity"})
    void argumentsOutsideTheDomainAreRefused(double years, double k) {
        assertThrows(IllegalArgumentException.class, () -> surface.vol(years, k));
    }

    @SafeVarargs
    private static ChainSurface surface(List<OptionQuote>... expiries) {
        List<OptionQuote> quotes = new ArrayList<>();
        for (List<OptionQuote> expiry : expiries) {
            quotes.addAll(expiry);
        }
        return ChainSurface.of(SyntheticChain.chain(quotes));
    }

    private static List<OptionQuote> flat(Contract expiry, double vol) {
        return SyntheticChain.quotes(expiry).stream()
                .map(quote -> flat(quote, vol))
                .toList();
    }

    private static OptionQuote flat(OptionQuote quote, double vol) {
        Contract expiry = quote.expiry();
        OptionalDouble price = OptionalDouble.of(Math.max(
                1e-9,
                Black76.price(
                        quote.type(),
                        SyntheticChain.forward(expiry),
                        quote.strike(),
                        SyntheticChain.years(expiry),
                        vol,
                        SyntheticChain.RATE)));
        return SyntheticChain.quote(expiry, quote.type(), quote.strike(), price, price);
    }

    private static double square(double x) {
        return x * x;
    }
}
