package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.market.EconomicEvent.Kind;
import dev.alvh.core.observation.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWindowTest {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 31);

    @ParameterizedTest
    @CsvSource({
        "2019-07-31T17:59:59Z, false",
        "2019-07-31T18:00:00Z, true",
        "2019-07-31T19:00:00Z, true",
        "2019-07-31T19:00:01Z, false",
        "2019-07-30T18:30:00Z, false",
        // the decision of the day comes after the window of a release at 14:00
        "2019-07-31T20:15:00Z, false",
    })
    void reachesFromTheReleaseToSixtyMinutesAfter(Instant now, boolean inside) {
        EventWindow window = new EventWindow(List.of(fomc(Optional.of(LocalTime.of(14, 0)))));

        assertEquals(inside, !window.at(now).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-31T03:59:59Z, false",
        "2019-07-31T04:00:00Z, true",
        "2019-07-31T20:15:00Z, true",
        "2019-08-01T03:59:59Z, true",
        "2019-08-01T04:00:00Z, false",
    })
    void coversTheWholeNewYorkDateWhereNoTimeIsKnown(Instant now, boolean inside) {
        EventWindow window = new EventWindow(List.of(fomc(Optional.empty())));

        assertEquals(inside, !window.at(now).isEmpty());
    }

    @Test
    void aLateWindowReachesIntoTheNextDate() {
        EventWindow window = new EventWindow(List.of(fomc(Optional.of(LocalTime.of(23, 30)))));

        assertEquals(1, window.at(Instant.parse("2019-08-01T04:29:00Z")).size());
    }

    @Test
    void measuresTheSurpriseInDeviationsOfEarlierOnesOfItsKind() {
        List<EconomicEvent> events = new ArrayList<>();
        double[] surprises = {0.1, -0.1, 0.1, -0.1, 0.1, -0.1};
        for (int i = 0; i < surprises.length; i++) {
            events.add(cpi(DAY.minusMonths(6 - i), 2 + surprises[i], 2));
            events.add(new EconomicEvent(
                    DAY.minusMonths(6 - i), Optional.empty(), Kind.PPI, OptionalDouble.of(9), OptionalDouble.of(1)));
        }
        events.add(cpi(DAY, 2.3, 2));
        // a wild one afterwards must not bear on it
        events.add(cpi(DAY.plusMonths(1), 20, 2));

        EventWindow.Active active = activeAt(events, "2019-07-31T20:15:00Z");

        double sigma = Math.sqrt(6 * 0.01 / 5);
        assertEquals(0.3 / sigma, active.surprise().asOptional().orElseThrow(), 1e-9);
        assertTrue(active.isSurprising());
        // in the morning nobody knows when the figure comes out
        assertEquals(
                Figure.unavailable("the time of the release is unknown"),
                activeAt(events, "2019-07-31T13:30:00Z").surprise());
    }

    @Test
    void aSurpriseBelowOneDeviationIsNoneAndAnUnknownOneIs() {
        List<EconomicEvent> events = new ArrayList<>();
        for (int i = 6; i > 0; i--) {
            events.add(cpi(DAY.minusMonths(i), i % 2, 0.5));
        }
        events.add(cpi(DAY, 0.6, 0.5));

        assertFalse(activeAt(events, "2019-07-31T21:00:00Z").isSurprising());
        EventWindow.Active few = activeAt(events.subList(1, 7), "2019-07-31T21:00:00Z");
        assertEquals(Figure.unavailable("needs 6 earlier surprises of CPI, has 5"), few.surprise());
        assertTrue(few.isSurprising());
        assertEquals(
                Figure.unavailable("the actual value or the consensus of FOMC is missing"),
                activeAt(List.of(fomc(Optional.empty())), "2019-07-31T21:00:00Z")
                        .surprise());
    }

    private static EventWindow.Active activeAt(List<EconomicEvent> events, String now) {
        return new EventWindow(events).at(Instant.parse(now)).getFirst();
    }

    private static EconomicEvent fomc(Optional<LocalTime> time) {
        return new EconomicEvent(DAY, time, Kind.FOMC, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static EconomicEvent cpi(LocalDate date, double actual, double consensus) {
        return new EconomicEvent(
                date, Optional.empty(), Kind.CPI, OptionalDouble.of(actual), OptionalDouble.of(consensus));
    }
}
