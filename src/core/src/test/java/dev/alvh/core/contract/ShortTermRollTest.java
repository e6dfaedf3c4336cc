package dev.alvh.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTermRollTest {

    private static final double EXACT = 1e-15;

    /** Of the twenty business days from 2018-01-17, when Jan-18 settled, to the eve of 2018-02-14. */
    @ParameterizedTest
    @CsvSource({"2018-01-17, 19", "2018-01-18, 18", "2018-02-02, 7", "2018-02-05, 6", "2018-02-12, 1", "2018-02-13, 0"})
    void eachSessionRollsOnePartOfThePeriod(LocalDate session, int left) {
        assertEquals(left / 20.0, ShortTermRoll.nearWeight(session, VxFuture.monthly(YearMonth.of(2018, 2))), EXACT);
    }

    @Test
    void onTheEveOfASettlementTheNextContractHasAllTheWeightWhicheverIsCalledTheFirst() {
        LocalDate eve = LocalDate.of(2018, 1, 16);
        assertEquals(0, ShortTermRoll.nearWeight(eve, VxFuture.monthly(YearMonth.of(2018, 1))), EXACT);
        assertEquals(1, ShortTermRoll.nearWeight(eve, VxFuture.monthly(YearMonth.of(2018, 2))), EXACT);
    }

    @Test
    void aSettlementThatAHolidayMovedEndsItsPeriodADaySooner() {
        // Mar-14 settled on Tuesday 2014-03-18
        VxFuture march = VxFuture.monthly(YearMonth.of(2014, 3));
        assertEquals(0, ShortTermRoll.nearWeight(LocalDate.of(2014, 3, 17), march), EXACT);
        assertEquals(
                1, ShortTermRoll.nearWeight(LocalDate.of(2014, 3, 17), VxFuture.monthly(YearMonth.of(2014, 4))), EXACT);
    }

    @Test
    void whereAMonthHadNoContractTheNextIsHeldWholeUntilItsOwnPeriod() {
        VxFuture august = VxFuture.monthly(YearMonth.of(2004, 8));
        assertEquals(1, ShortTermRoll.nearWeight(LocalDate.of(2004, 6, 30), august), EXACT);
    }
}
