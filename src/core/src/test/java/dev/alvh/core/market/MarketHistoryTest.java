package dev.alvh.core.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketHistoryTest {

    private static final LocalDate MOURNING = LocalDate.of(2018, 12, 5);
    private static final VxFuture DEC = VxFuture.monthly(YearMonth.of(2018, 12));
    private static final VxFuture JAN = VxFuture.monthly(YearMonth.of(2019, 1));

    @Test
    void aDayOnWhichOnlyTheFuturesSettledHasACurveWithoutSpot() {
        DailySeries vix = new DailySeries(
                SeriesId.VIX, List.of(new DailySeries.Point(LocalDate.of(2018, 12, 4), 20, LocalDate.of(2018, 12, 4))));
        MarketHistory history = new MarketHistory(
                Provenance.SETTLED, List.of(settled(JAN, 19.5), settled(DEC, 20.5)), List.of(vix), List.of());

        VixCurve curve = history.curveOn(MOURNING).orElseThrow();

        assertEquals(
                List.of(DEC, JAN),
                curve.nodes().stream().map(node -> node.contract()).toList());
        assertEquals(Figure.unavailable("no VIX value is stamped 2018-12-05"), curve.spot());
        assertEquals(1.0, curve.analytics().frontPremium().asOptional().orElseThrow(), 1e-12);
    }

    @Test
    void aFrontContractThatIsMissingForADayLeavesNoCurveInsteadOfAWrongOne() {
        LocalDate before = LocalDate.of(2018, 12, 4);
        VxFuture feb = VxFuture.monthly(YearMonth.of(2019, 2));
        List<VxDay> rows = List.of(
                new VxDay(before, DEC, 20.1, Optional.empty(), 10, 100),
                new VxDay(before, JAN, 19.1, Optional.empty(), 10, 100),
                new VxDay(before, feb, 18.9, Optional.empty(), 10, 100),
                settled(JAN, 19.5),
                settled(feb, 19.0));
        MarketHistory history = new MarketHistory(Provenance.SETTLED, rows, List.of(), List.of());

        assertEquals(List.of(DEC), history.missingOn(MOURNING));
        assertEquals(Optional.empty(), history.curveOn(MOURNING));
    }

    @Test
    void aFarContractThatIsMissingForADayIsNamedAndTheCurveStands() {
        LocalDate before = LocalDate.of(2018, 12, 4);
        VxFuture feb = VxFuture.monthly(YearMonth.of(2019, 2));
        List<VxDay> rows = List.of(
                new VxDay(before, feb, 18.9, Optional.empty(), 10, 100), settled(DEC, 20.5), settled(JAN, 19.5));
        MarketHistory history = new MarketHistory(Provenance.SETTLED, rows, List.of(), List.of());

        assertEquals(List.of(feb), history.missingOn(MOURNING));
        assertEquals(2, history.curveOn(MOURNING).orElseThrow().nodes().size());
    }

    @Test
    void aContractThatSettledIsNotMissingAfterwards() {
        LocalDate settlement = DEC.settlement().date();
        List<VxDay> rows = List.of(
                new VxDay(settlement.minusDays(1), DEC, 25, Optional.empty(), 10, 100),
                new VxDay(settlement.minusDays(1), JAN, 23, Optional.empty(), 10, 100),
                new VxDay(settlement, JAN, 23, Optional.empty(), 10, 100));
        MarketHistory history = new MarketHistory(Provenance.SETTLED, rows, List.of(), List.of());

        assertEquals(List.of(), history.missingOn(settlement));
        assertTrue(history.curveOn(settlement).isPresent());
    }

    @Test
    void aDayWithoutSettlementsHasNoCurve() {
        MarketHistory history = new MarketHistory(Provenance.SETTLED, List.of(), List.of(), List.of());

        assertEquals(Optional.empty(), history.curveOn(MOURNING));
        assertTrue(history.curveDates().isEmpty());
        assertFalse(history.closeOf(SeriesId.VIX, MOURNING).isKnown());
    }

    @Test
    void theRowOfTheSettlementDateIsMarkedAndNoRowMayFollowIt() {
        LocalDate settlement = DEC.settlement().date();

        assertTrue(new VxDay(settlement, DEC, 25.59, Optional.empty(), 0, 100).isFinalSettlement());
        assertFalse(settled(DEC, 20.5).isFinalSettlement());
        assertThrows(
                IllegalArgumentException.class,
                () -> new VxDay(settlement.plusDays(1), DEC, 25.59, Optional.empty(), 0, 100));
    }

    private static VxDay settled(VxFuture contract, double settle) {
        return new VxDay(MOURNING, contract, settle, Optional.empty(), 10, 100);
    }
}
