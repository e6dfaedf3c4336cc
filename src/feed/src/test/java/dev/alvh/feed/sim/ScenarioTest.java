package dev.alvh.feed.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.market.SeriesId;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {

    private static List<SessionClose> closes(Scenario scenario, long seed, int sessions) {
        List<SessionClose> closes = new ArrayList<>();
        Hearing.closes(scenario, seed, sessions, closes::add);
        return closes;
    }

    private static double frontPremium(SessionClose close) {
        return close.settlements().get(0) - close.settlements().get(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7})
    void calmStaysLowAndInContango(long seed) {
        for (SessionClose close : closes(Scenario.CALM, seed, 60)) {
            assertTrue(close.levels().vix() < 20, close.toString());
            assertTrue(frontPremium(close) < 0, close.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7})
    void grindTakesSpxDownAndVixUpWithoutALeap(long seed) {
        List<SessionClose> closes = closes(Scenario.GRIND, seed, 25);
        SessionClose first = closes.getFirst();
        SessionClose last = closes.getLast();

        assertTrue(last.levels().vix() > first.levels().vix() + 4, last.toString());
        assertTrue(last.levels().spx() < 0.97 * first.levels().spx(), last.toString());
        for (int i = 1; i < closes.size(); i++) {
            assertTrue(closes.get(i).levels().vix()
                    < 1.25 * closes.get(i - 1).levels().vix());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7})
    void crashPasses45AndInvertsTheCurve(long seed) {
        List<SessionClose> closes = closes(Scenario.CRASH, seed, 5);

        assertTrue(closes.getFirst().levels().vix() < 25);
        assertTrue(closes.getLast().levels().vix() > 45, closes.getLast().toString());
        assertTrue(frontPremium(closes.getLast()) > 3);
        assertTrue(closes.getLast().levels().spx()
                < 0.92 * closes.getFirst().levels().spx());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7})
    void meanReversionBeginsInvertedAndCalmsDown(long seed) {
        List<SessionClose> closes = closes(Scenario.MEAN_REVERSION, seed, 45);

        assertTrue(closes.getFirst().levels().vix() > 28, closes.getFirst().toString());
        assertTrue(frontPremium(closes.getFirst()) > 0);
        assertTrue(closes.getLast().levels().vix() < 26, closes.getLast().toString());
        assertTrue(frontPremium(closes.getLast()) < 0);
    }

    @Test
    void aFlashSpikeLeapsWithinTheFirstSessionAndIsMostlyUndoneByTheNextClose() {
        List<Double> vix = new ArrayList<>();
        Instrument.Index index = new Instrument.Index(SeriesId.VIX);
        Hearing.live(SimulatedPlayback.of(Scenario.FLASH_SPIKE, 3), 2, event -> {
            if (event instanceof MarketEvent.Level level && level.index().equals(index)) {
                vix.add(level.value());
            }
        });
        double first = vix.getFirst();
        double highest = vix.stream().mapToDouble(Double::doubleValue).max().orElseThrow();

        assertTrue(highest > 1.5 * first, first + " to " + highest);
        assertTrue(vix.getLast() - first < 0.35 * (highest - first), first + ", " + highest + ", " + vix.getLast());
    }

    @ParameterizedTest
    @EnumSource
    void eachHasAWordForTheCommandLineAndOneLine(Scenario scenario) {
        assertEquals(Optional.of(scenario), Scenario.ofWord(scenario.word()));
        assertEquals(1, scenario.description().lines().count());
    }
}
