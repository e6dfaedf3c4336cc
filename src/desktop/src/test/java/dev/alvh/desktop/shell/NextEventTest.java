package dev.alvh.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.market.EconomicEvent.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextEventTest {

    /** 08:30 in New York is 13:30 UTC in winter. */
    private static final List<EconomicEvent> CALENDAR = List.of(
            event(LocalDate.of(2018, 2, 14), Optional.of(LocalTime.of(8, 30)), Kind.CPI),
            event(LocalDate.of(2018, 2, 15), Optional.empty(), Kind.PPI));

    @ParameterizedTest
    @CsvSource({
        "2018-02-12T10:30:00Z, CPI in 2 d 3 h",
        "2018-02-14T12:00:30Z, CPI in 1 h 29 min",
        "2018-02-14T13:28:30Z, CPI in 1 min 30 s",
        "2018-02-14T13:30:00Z, PPI Thu 15 Feb",
        "2018-02-15T20:00:00Z, PPI today",
        "2018-02-16T20:00:00Z, "
    })
    void countsDownToTheNextReleaseAndNamesTheDayWhereNoTimeIsKnown(Instant now, String text) {
        assertEquals(Optional.ofNullable(text), NextEvent.text(CALENDAR, now));
    }

    private static EconomicEvent event(LocalDate date, Optional<LocalTime> time, Kind kind) {
        return new EconomicEvent(date, time, kind, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
