package dev.alvh.core.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.signal.SyntheticHistory;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The whole fold over a seeded market of four and a half years. */
class SampleMarketTest {

    private static final MarketHistory HISTORY = SyntheticHistory.whole();
    private static final Tape TAPE = Tape.upTo(HISTORY, SyntheticHistory.TO);

    @Test
    void onEveryDayTheAdjustmentsSumToTheTargetsAndTheLimitsHold() {
        EveryDay.check(TAPE, Presets.DEFAULT);
    }

    @Test
    void theLadderOfCallsKeepsToTheSame() {
        EveryDay.check(TAPE, Presets.VIX_CALLS_30_110_220);
    }

    @Test
    void everyDayFollowsFromTheDefinitions() {
        EveryDay.checkAgainstReference(TAPE);
    }

    @Test
    void nothingAfterADateChangesItsDecision() {
        SplittableRandom random = new SplittableRandom(50);
        for (int i = 0; i < 50; i++) {
            int t = random.nextInt(300, TAPE.size() - 1);
            LocalDate date = TAPE.day(t).date();
            Tape truncated = Tape.upTo(SyntheticHistory.knownBy(date), date);

            DayDecision known = DayDecision.on(truncated, truncated.size() - 1, Presets.DEFAULT);
            DayDecision whole = DayDecision.on(TAPE, t, Presets.DEFAULT);

            assertSame(known, whole);
        }
    }

    @Test
    void whoeverListensChangesNothing() {
        Books silent = new Books();
        Books heard = new Books();
        Latches one = new Latches();
        Latches other = new Latches();
        for (int t = 0; t < TAPE.size(); t++) {
            DayStep.step(TAPE, t, Presets.DEFAULT, silent, one, AdjustmentSink.NONE);
            DayDecision.next(TAPE, t, Presets.DEFAULT, heard, other);
            assertEquals(silent.cash(), heard.cash());
            assertEquals(one.state(), other.state());
        }
        assertNotEquals(0, silent.cash());
    }

    private static void assertSame(DayDecision known, DayDecision whole) {
        LocalDate date = known.day().date();
        assertEquals(date, whole.day().date());
        assertEquals(known.latches(), whole.latches());
        assertEquals(known.condor(), whole.condor());
        assertEquals(known.layers(), whole.layers(), () -> "on " + date);
        assertEquals(known.adjustments(), whole.adjustments(), () -> "on " + date);
        assertEquals(known.standstills(), whole.standstills());
        assertEquals(known.tickets(), whole.tickets(), () -> "on " + date);
    }
}
