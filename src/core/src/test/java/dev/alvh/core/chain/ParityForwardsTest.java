package dev.alvh.core.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.alvh.core.contract.SpxExpiry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParityForwardsTest {

    private static final SpxExpiry THIS_WEEK = SpxExpiry.weekly(LocalDate.of(2025, 3, 5));

    @Test
    void anExpiryOfTheLastDaysTakesTheRateOfTheNextThatKnowsIts() {
        List<ParityForward.Fitted> forwards = forwards(THIS_WEEK, SyntheticChain.APRIL, SyntheticChain.JUNE_PM);
        assertEquals(Optional.of(SyntheticChain.APRIL), forwards.getFirst().rateFrom());
        assertEquals(SyntheticChain.RATE, forwards.getFirst().rate(), 1e-8);
        assertEquals(forwards.get(1).rateError(), forwards.getFirst().rateError());
        assertEquals(Optional.empty(), forwards.get(1).rateFrom());
        assertEquals(Optional.empty(), forwards.get(2).rateFrom());
    }

    @Test
    void withoutALaterExpiryItKeepsWhatItsQuotesSay() {
        ParityForward.Fitted alone = forwards(THIS_WEEK).getFirst();
        assertEquals(Optional.empty(), alone.rateFrom());
        assertEquals(SyntheticChain.forward(THIS_WEEK), alone.forward(), 1e-6);
    }

    private static List<ParityForward.Fitted> forwards(SpxExpiry... expiries) {
        List<OptionQuote> quotes = Stream.of(expiries)
                .flatMap(expiry -> SyntheticChain.quotes(expiry).stream())
                .toList();
        OptionChain chain = SyntheticChain.chain(quotes);
        return ParityForwards.of(chain).stream()
                .map(slice -> assertInstanceOf(ParityForward.Fitted.class, slice.forward()))
                .toList();
    }
}
