package dev.alvh.core.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.option.OptionType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTableTest {

    private static final Instant NOW = Instant.parse("2024-06-03T15:00:00Z");
    private static final Instrument.Vx VX = new Instrument.Vx(VxFuture.monthly(YearMonth.of(2024, 7)));
    private static final Instrument.Index VIX = new Instrument.Index(SeriesId.VIX);
    private static final Instrument PUT =
            new Instrument.SpxOption(SpxExpiry.weekly(LocalDate.of(2024, 7, 19)), 5_000, OptionType.PUT);

    private final QuoteTable table = new QuoteTable();

    @BeforeEach
    void aGoodQuoteIsThere() {
        quote(VX, NOW, 14.10, 14.15);
    }

    private void quote(Instrument instrument, Instant at, double bid, double ask) {
        table.quote(new MarketEvent.Quote(at, instrument, bid, ask));
    }

    private void assertPrice(double price, Instant at) {
        Mark mark = table.mark(VX).orElseThrow();
        assertEquals(price, mark.price(), 1e-12);
        assertEquals(at, mark.at());
    }

    private void assertFault(Fault fault) {
        assertEquals(1, table.faults().of(fault));
        assertEquals(1, table.faults().total());
    }

    @Test
    void thePriceIsTheMiddleOfBothSides() {
        assertPrice(14.125, NOW);
        assertEquals(0, table.faults().total());
    }

    @Test
    void anOlderQuoteIsDroppedAndCounted() {
        quote(VX, NOW.minusMillis(1), 20, 20.05);
        assertPrice(14.125, NOW);
        assertFault(Fault.OUT_OF_ORDER);
    }

    @Test
    void theSameQuoteAgainIsDroppedAndCounted() {
        quote(VX, NOW, 14.10, 14.15);
        assertFault(Fault.DUPLICATE);
    }

    @Test
    void theSamePricesLaterAreNewsThatRenewTheirAge() {
        quote(VX, NOW.plusSeconds(5), 14.10, 14.15);
        assertPrice(14.125, NOW.plusSeconds(5));
        assertEquals(0, table.faults().total());
    }

    @Test
    void aCrossedMarketMovesNothing() {
        quote(VX, NOW.plusSeconds(1), 14.20, 14.15);
        assertPrice(14.125, NOW);
        assertTrue(table.mark(VX).orElseThrow().isTwoSided());
        assertFault(Fault.CROSSED);
    }

    @Test
    void aLockedMarketIsAPrice() {
        quote(VX, NOW.plusSeconds(1), 14.20, 14.20);
        assertPrice(14.20, NOW.plusSeconds(1));
        assertEquals(0, table.faults().total());
    }

    @ParameterizedTest
    @CsvSource({"NaN, 14.30", "0, 14.30", "13.00, NaN"})
    void aOneSidedMarketIsShownAndMovesNoPrice(double bid, double ask) {
        quote(VX, NOW.plusSeconds(1), bid, ask);
        assertPrice(14.125, NOW);
        Mark mark = table.mark(VX).orElseThrow();
        assertTrue(Double.compare(bid, mark.bid()) == 0 && Double.compare(ask, mark.ask()) == 0);
        assertFault(Fault.ONE_SIDED);
    }

    @Test
    void aOneSidedQuoteIsNewsToWhichALaterOneIsComparedThoughThePriceIsOlder() {
        quote(VX, NOW.plusSeconds(3), Double.NaN, 14.30);
        quote(VX, NOW.plusSeconds(3), Double.NaN, 14.30);
        assertEquals(1, table.faults().of(Fault.ONE_SIDED));
        assertEquals(1, table.faults().of(Fault.DUPLICATE));
        quote(VX, NOW.plusSeconds(2), 14.20, 14.25);
        assertPrice(14.125, NOW);
        assertEquals(1, table.faults().of(Fault.OUT_OF_ORDER));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 9999", "14.00, 17.55"})
    void aMiddleBetweenSidesFarApartIsNoPriceOfAFuture(double bid, double ask) {
        quote(VX, NOW.plusSeconds(1), bid, ask);
        assertPrice(14.125, NOW);
        assertFault(Fault.TOO_WIDE);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, true", "0, 10.05, false", "5, 20, true", "5, 20.05, false", "0.01, 9999, false"})
    void anOptionOfManyPointsIsQuotedCloserThanOneOfFew(double bid, double ask, boolean price) {
        quote(PUT, NOW, bid, ask);
        assertEquals(price, table.mark(PUT).isPresent());
        assertEquals(price ? 0 : 1, table.faults().of(Fault.TOO_WIDE));
    }

    @Test
    void aMarketThatWasNeverTwoSidedHasNoPrice() {
        quote(PUT, NOW, Double.NaN, 3);
        assertEquals(Optional.empty(), table.mark(PUT));
        assertFault(Fault.ONE_SIDED);
    }

    @Test
    void anOptionThatNobodyWantsIsBidZero() {
        quote(PUT, NOW, 0, 0.05);
        assertEquals(0.025, table.mark(PUT).orElseThrow().price(), 1e-12);
        assertTrue(table.mark(PUT).orElseThrow().isTwoSided());
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, NaN",
        "-1, 14.15",
        "14.10, -1",
        "Infinity, 14.15",
        "14.10, Infinity",
        "-Infinity, 14.15",
        "0, 0",
        "NaN, 0"
    })
    void whatIsNoPriceIsDroppedAndCounted(double bid, double ask) {
        quote(VX, NOW.plusSeconds(1), bid, ask);
        assertPrice(14.125, NOW);
        assertFault(Fault.NOT_A_PRICE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void anIndexOrASettlementThatIsNoPriceIsDroppedAndCounted(double value) {
        table.level(new MarketEvent.Level(NOW, VIX, value));
        assertFalse(table.mark(VIX).isPresent());
        table.settled(new MarketEvent.Settled(NOW.plusSeconds(1), VX, value));
        assertPrice(14.125, NOW);
        assertEquals(2, table.faults().of(Fault.NOT_A_PRICE));
    }

    @Test
    void aSettlementAtTheMomentOfAQuoteTakesItsPlaceEvenAtItsPrice() {
        quote(VX, NOW.plusSeconds(1), 14.20, 14.20);
        table.settled(new MarketEvent.Settled(NOW.plusSeconds(1), VX, 14.20));
        assertEquals(Mark.Kind.SETTLED, table.mark(VX).orElseThrow().kind());
        table.settled(new MarketEvent.Settled(NOW, VX, 13));
        assertPrice(14.20, NOW.plusSeconds(1));
        assertFault(Fault.OUT_OF_ORDER);
    }

    @Test
    void whatIsNoLongerListedIsForgotten() {
        table.level(new MarketEvent.Level(NOW, VIX, 13));
        table.removeIf(instrument -> instrument instanceof Instrument.Vx);
        assertEquals(1, table.marks().size());
        assertEquals(Optional.empty(), table.mark(VX));
    }
}
