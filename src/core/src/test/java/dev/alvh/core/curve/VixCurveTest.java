package dev.alvh.core.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VixCurveTest {

    private static final VxFuture FEB = VxFuture.monthly(YearMonth.of(2018, 2));
    private static final VxFuture MAR = VxFuture.monthly(YearMonth.of(2018, 3));
    private static final VxFuture WEEKLY = VxFuture.settlingOn(LocalDate.of(2018, 2, 21));

    @Test
    void ordersTheMonthliesBySettlementAndSetsTheWeekliesApart() {
        VixCurve curve = on(LocalDate.of(2018, 2, 5), Map.of(MAR, 27.975, WEEKLY, 31.0, FEB, 33.225));

        assertEquals("Feb-18", curve.nodes().get(0).contract().label());
        assertEquals("Mar-18", curve.nodes().get(1).contract().label());
        assertEquals(2, curve.nodes().size());
        assertEquals(WEEKLY, curve.weeklies().getFirst().contract());
    }

    @Test
    void measuresTimeFromTheDailySettlementToTheOpeningOfTheSettlementDate() {
        VixCurve curve = on(LocalDate.of(2018, 2, 5), Map.of(FEB, 33.225));

        assertEquals(Instant.parse("2018-02-05T21:15:00Z"), curve.asOf());
        // 9 days less the 6 h 45 min from 08:30 to 15:15 Chicago
        assertEquals(
                (9 * 86_400 - 24_300) / (365.0 * 86_400),
                curve.nodes().getFirst().years(),
                1e-16);
    }

    @Test
    void dropsAContractOnItsSettlementDateButNotOneDayBefore() {
        assertEquals(
                2,
                on(LocalDate.of(2018, 2, 13), Map.of(FEB, 25.35, MAR, 21.0))
                        .nodes()
                        .size());
        assertEquals(
                1,
                on(LocalDate.of(2018, 2, 14), Map.of(FEB, 21.87, MAR, 19.0))
                        .nodes()
                        .size());
    }

    private static VixCurve on(LocalDate date, Map<VxFuture, Double> settles) {
        return VixCurve.atSettlement(date, Provenance.SETTLED, Figure.of(37.32), settles);
    }
}
