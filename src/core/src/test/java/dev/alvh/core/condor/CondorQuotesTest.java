package dev.alvh.core.condor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CondorQuotesTest {

    private static final IronCondor CONDOR = new IronCondor(3_700, 3_750, 4_200, 4_250, 2);

    private static final CondorValuation MODEL =
            CondorValuation.of(CONDOR, new SpxMarket(4_000, 0.05, 0.014, (_, _) -> 0.17), 45 / 365.0);

    private static Optional<LegQuote> quote(double bid, double ask) {
        return Optional.of(new LegQuote(bid, ask));
    }

    @Test
    void whoSellsTheCondorSellsAtTheBidAndBuysTheWingsAtTheAsk() {
        CondorQuotes quotes = new CondorQuotes(quote(10, 11), quote(16, 17.5), quote(14, 15), quote(6, 6.25));

        assertEquals(16 - 11 + 14 - 6.25, quotes.credit(MODEL).perShare());
        assertEquals(17.5 - 10 + 15 - 6, quotes.mark(MODEL).perShare());
        assertEquals(0, quotes.mark(MODEL).modelledLegs());
    }

    @Test
    void theProfitsOfTheLegsMakeThatOfTheWholeAtTheMarkAndAtExpiry() {
        CondorQuotes quotes = new CondorQuotes(quote(10, 11), quote(16, 17.5), Optional.empty(), quote(6, 6.25));
        CondorPrice credit = quotes.credit(MODEL);
        CondorPrice mark = quotes.mark(MODEL);
        double atMark = 0;
        double atExpiry = 0;
        for (int i = 0; i < 4; i++) {
            CondorLeg leg = CONDOR.legs().get(i);
            double entry = credit.legs().get(i).points();
            atMark += leg.profit(entry, mark.legs().get(i).points());
            atExpiry += leg.profitAtExpiry(entry, 3_720);
        }

        assertEquals(-200 * (1 + 1.5 + 0.25), atMark, 1e-9);
        assertEquals(200 * (credit.perShare() - mark.perShare()), atMark, 1e-9);
        assertEquals(CONDOR.profitAtExpiry(credit.perShare(), 3_720), atExpiry, 1e-9);
    }

    @Test
    void aLegWithoutAQuoteIsTakenAtItsModelPriceAndCounted() {
        CondorQuotes quotes = new CondorQuotes(quote(10, 11), Optional.empty(), quote(14, 15), Optional.empty());
        double putShort = MODEL.legs().get(1).price();
        double callWing = MODEL.legs().get(3).price();

        CondorPrice mark = quotes.mark(MODEL);

        assertEquals(putShort - 10 + 15 - callWing, mark.perShare(), 1e-12);
        assertEquals(2, mark.modelledLegs());
    }

    @Test
    void withoutAnyQuoteBothSidesAreTheModel() {
        assertEquals(MODEL.mark(), CondorQuotes.NONE.credit(MODEL).perShare(), 1e-12);
        assertEquals(MODEL.mark(), CondorQuotes.NONE.mark(MODEL).perShare(), 1e-12);
        assertEquals(4, CondorQuotes.NONE.mark(MODEL).modelledLegs());
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "-1, 1", "0, 0", "NaN, 1", "1, NaN", "1, Infinity"})
    void aCrossedOrEmptyMarketIsNoQuote(double bid, double ask) {
        assertThrows(IllegalArgumentException.class, () -> new LegQuote(bid, ask));
    }
}
