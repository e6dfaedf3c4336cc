package dev.alvh.core.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.control.Control;
import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.ruleset.SizingTerms;
import dev.alvh.core.signal.SyntheticHistory;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void withTheHedgeSwitchedOffTheBooksAreTheUnhedgedCondors() {
        Books on = new Books().withControls();
        Books off = Books.withoutHedge().withControls();
        Latches one = new Latches();
        Latches other = new Latches();
        for (int t = 0; t < TAPE.size(); t++) {
            DayStep.step(TAPE, t, Presets.DEFAULT, on, one, AdjustmentSink.NONE);
            DayStep.step(TAPE, t, Presets.DEFAULT, off, other, AdjustmentSink.NONE);
            Account hedged = on.account();
            Account alone = new Account(
                    on.condorCash(), hedged.condors(), hedged.condorSpreads(), hedged.condorFees(), 0, 0, 0, 0);
            assertEquals(alone, off.account());
            HedgedEquity unhedged =
                    HedgedEquity.of(hedged, on.controls(TAPE.day(t))).getLast();
            assertEquals(Control.UNHEDGED.key(), unhedged.name());
            assertEquals(HedgedEquity.of(off.account(), List.of()).getFirst().equity(), unhedged.equity());
        }
        assertNotEquals(0, off.cash());
    }

    /** Coverage sizes the hedge, and leaves the condor alone. */
    @Test
    void twiceTheFrozenHedgeHasTwiceTheGainBeforeFees() {
        Ruleset single = covering(0.30);
        Ruleset twice = covering(0.60);
        long gain = frozenGain(single);

        assertNotEquals(0, gain);
        // each of ten layers may round half a ten-thousandth up or down, three times a session
        assertTrue(Math.abs(frozenGain(twice) - 2 * gain) <= 30L * TAPE.size());
    }

    private static long frozenGain(Ruleset ruleset) {
        Books books = new Books().withControls();
        Latches latches = new Latches();
        for (int t = 0; t < TAPE.size(); t++) {
            DayStep.step(TAPE, t, ruleset, books, latches, AdjustmentSink.NONE);
        }
        return books.controls(TAPE.day(TAPE.size() - 1))
                .get(Control.ALL.indexOf(Control.FROZEN_442))
                .account()
                .gain();
    }

    private static Ruleset covering(double coverage) {
        Ruleset rules = Presets.DEFAULT;
        return new Ruleset(
                "covering",
                1,
                rules.layers(),
                rules.selection(),
                new SizingTerms(rules.sizing().capital(), coverage),
                rules.motion(),
                rules.spike(),
                rules.wacc(),
                rules.secondEngine(),
                rules.migration(),
                rules.timeShift(),
                rules.temporalTheta(),
                rules.drip(),
                rules.limits(),
                rules.proposals(),
                rules.condor(),
                rules.costs(),
                rules.assumed(),
                rules.shock());
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
        assertEquals(known.controls(), whole.controls(), () -> "on " + date);
    }
}
