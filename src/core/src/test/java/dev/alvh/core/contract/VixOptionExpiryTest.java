package dev.alvh.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VixOptionExpiryTest {

    @ParameterizedTest
    @ValueSource(strings = {"2008-02", "2018-02", "2024-06", "2030-11"})
    void settlesOnTheMorningOfTheFutureOfItsMonth(YearMonth month) {
        VixOptionExpiry expiry = VixOptionExpiry.monthly(month);

        assertEquals(VxFuture.monthly(month).settlement(), expiry.settlement());
        assertEquals(VxFuture.monthly(month).settles(), expiry.settles());
        assertEquals(month, expiry.month());
    }

    @Test
    void isWorthAHundredDollarsPerPoint() {
        VixOptionExpiry expiry = VixOptionExpiry.monthly(YearMonth.of(2018, 2));

        assertEquals("VIX Feb-18", expiry.code());
        assertEquals(100, expiry.dollarsPerPoint());
    }

    @Test
    void isNoWeekly() {
        Settlement weekly = VxFuture.settlingOn(LocalDate.of(2018, 2, 21)).settlement();

        assertThrows(IllegalArgumentException.class, () -> new VixOptionExpiry(weekly));
    }
}
