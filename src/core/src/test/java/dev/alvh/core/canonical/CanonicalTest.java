package dev.alvh.core.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.desk.DeskSettings;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.EconomicEvent;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.quote.Instrument;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private static String digest(Object value) {
        return new Canonical().digest(value);
    }

    @Test
    void settingsOfTheDeskAreReadAsTheyWereWritten() {
        DeskSettings settings = DeskSettings.of(Provenance.SIMULATED).with(DeskSettings.Approval.NONE);
        assertEquals(settings, CanonicalReader.read(DeskSettings.class, Canonical.bytes(settings)));
    }

    @Test
    void contractsAndReleasesAreReadAsTheyWereWritten() {
        Instrument.Vx moved = new Instrument.Vx(VxFuture.monthly(YearMonth.of(2024, 6)));
        assertEquals(moved, CanonicalReader.read(Instrument.Vx.class, Canonical.bytes(moved)));
        EconomicEvent release = new EconomicEvent(
                LocalDate.of(2018, 2, 14),
                Optional.of(LocalTime.of(8, 30)),
                EconomicEvent.Kind.CPI,
                OptionalDouble.of(2.1),
                OptionalDouble.empty());
        assertEquals(release, CanonicalReader.read(EconomicEvent.class, Canonical.bytes(release)));
    }

    @Test
    void theOrderInWhichAMapWasFilledDoesNotMatter() {
        Map<Object, Object> one = new LinkedHashMap<>();
        one.put(SeriesId.VIX, 1.0);
        one.put(SeriesId.SPX, 2.0);
        Map<Object, Object> other = new LinkedHashMap<>();
        other.put(SeriesId.SPX, 2.0);
        other.put(SeriesId.VIX, 1.0);
        assertEquals(digest(one), digest(other));
        other.put(SeriesId.VIX, 1.5);
        assertNotEquals(digest(one), digest(other));
    }

    @Test
    void theSmallestDifferenceOfANumberShows() {
        assertNotEquals(digest(0.1 + 0.2), digest(0.3));
        assertNotEquals(digest(0.0), digest(-0.0));
        assertNotEquals(digest(List.of(Duration.ofNanos(1))), digest(List.of(Duration.ofNanos(2))));
    }

    @Test
    void aSeriesThatGrewIsTheSameAsOneThatWasReadWhole() {
        LocalDate first = LocalDate.of(2020, 1, 6);
        DailySeries.Point one = new DailySeries.Point(first, 14, first);
        DailySeries.Point two = new DailySeries.Point(first.plusDays(1), 15, first.plusDays(1));
        DailySeries grown = new DailySeries(SeriesId.VIX, List.of(one)).with(two);
        assertEquals(digest(new DailySeries(SeriesId.VIX, List.of(one, two))), digest(grown));
    }

    @Test
    void damagedBytesAreRefusedInWords() {
        byte[] bytes = Canonical.bytes(DeskSettings.of(Provenance.SETTLED));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(IllegalArgumentException.class, () -> CanonicalReader.read(DeskSettings.class, cut));
        }
    }

    @Test
    void whatIsNoPartOfCoreHasNoEncoding() {
        assertThrows(IllegalArgumentException.class, () -> Canonical.bytes('x'));
        assertThrows(IllegalArgumentException.class, () -> digest(Thread.State.NEW));
    }
}
