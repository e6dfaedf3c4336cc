package dev.alvh.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

    private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 18);
    private static final LocalDate JUNETEENTH = LocalDate.of(2024, 6, 19);

    @ParameterizedTest
    @CsvSource({"AM, 2024-06-18T13:30:00Z", "PM, 2024-06-18T20:00:00Z"})
    void itsStyleGivesTheInstantOfItsDate(SettlementStyle style, Instant instant) {
        assertEquals(instant, Settlement.onRule(TUESDAY, style).instant());
    }

    @Test
    void aMovedDateNeedsAReasonAndAnUnmovedOneHasNone() {
        assertRefused(TUESDAY, JUNETEENTH, Optional.empty());
        assertRefused(TUESDAY, JUNETEENTH, Optional.of(" "));
        assertRefused(TUESDAY, TUESDAY, Optional.of("the Wednesday itself is Juneteenth"));
    }

    @Test
    void nothingSettlesOnAHolidayOrAtAWeekend() {
        assertRefused(JUNETEENTH, JUNETEENTH, Optional.empty());
        assertRefused(LocalDate.of(2024, 6, 22), LocalDate.of(2024, 6, 22), Optional.empty());
    }

    private static void assertRefused(LocalDate date, LocalDate ruleDate, Optional<String> movedBy) {
        assertThrows(IllegalArgumentException.class, () -> new Settlement(date, SettlementStyle.AM, ruleDate, movedBy));
    }
}
