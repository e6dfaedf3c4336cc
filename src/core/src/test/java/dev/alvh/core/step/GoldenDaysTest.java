package dev.alvh.core.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.Regime;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.rule.Adjustment;
import dev.alvh.core.rule.AdjustmentText;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.rule.Reason;
import dev.alvh.core.rule.RuleId;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.signal.RealMarket;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Days that every trader of volatility remembers, on the market's own numbers. Settlements are those of the exchange's
 * files; what follows from them is worked out here or in {@link ReferenceTargets}.
 */
@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenDaysTest {

    private static final LocalDate TO = LocalDate.of(2019, 12, 31);

    private final List<DayDecision> decisions = new ArrayList<>();
    private MarketHistory history = RealMarket.read();
    private Tape tape = Tape.EMPTY;

    @BeforeAll
    void fold() {
        history = RealMarket.read();
        tape = Tape.upTo(history, TO);
        Books books = new Books();
        Latches latches = new Latches();
        for (int t = 0; t < tape.size(); t++) {
            decisions.add(DayDecision.next(tape, t, Presets.DEFAULT, books, latches));
        }
    }

    @Test
    void onEveryDayOfTheMarketTheAdjustmentsSumToTheTargets() {
        EveryDay.check(tape, Presets.DEFAULT);
    }

    @Test
    void everyDayOfTheMarketFollowsFromTheDefinitions() {
        EveryDay.checkAgainstReference(tape);
    }

    @Test
    void theSecondEngineIsEngagedOnAMinorityOfDays() {
        double engaged = decisions.stream()
                        .filter(decision -> decision.latches().secondEngine())
                        .count()
                / (double) decisions.size();
        assertTrue(engaged > 0.05 && engaged < 0.20, "engaged on " + engaged);
    }

    /** The week of the forced selling: VIX 79.13, nine points above ten sessions before. */
    @Test
    void october24Of2008() {
        DayDecision day = day(2008, 10, 24, Regime.INVERTED, 12.26, RuleId.SPIKE, RuleId.MIGRATION, RuleId.TIME_SHIFT);

        assertTrue(day.latches().secondEngine());
        assertEquals(2, day.latches().spikeMultiplier());
        assertEquals(0, day.of(Layer.S4).targetWeight());
    }

    /** The day after the flash crash: VIX from 32.80 to 40.95, no more than two points of premium. */
    @Test
    void may7Of2010() {
        DayDecision day = day(2010, 5, 7, Regime.BACKWARDATION, 2.00, RuleId.SPIKE, RuleId.TIME_SHIFT);

        assertFalse(day.latches().migration());
        assertTrue(day.latches().secondEngine());
    }

    /** The downgrade of the United States: VIX from 32.00 to 48.00. */
    @Test
    void august8Of2011() {
        DayDecision day = day(2011, 8, 8, Regime.INVERTED, 6.35, RuleId.SPIKE, RuleId.MIGRATION, RuleId.TIME_SHIFT);

        // ln(48/32) over a VVIX that no one expected to be so low: far beyond the cap
        assertEquals(2, day.latches().spikeMultiplier());
        assertEquals(VxFuture.monthly(YearMonth.of(2011, 9)), contract(day, Layer.S4));
        assertEquals(VxFuture.monthly(YearMonth.of(2011, 10)), contract(day, Layer.I1));
    }

    /** VIX from 28.03 to 40.74; the premium of 2.625 is no inversion. */
    @Test
    void august24Of2015() {
        DayDecision day = day(2015, 8, 24, Regime.BACKWARDATION, 2.625, RuleId.SPIKE, RuleId.TIME_SHIFT);

        assertFalse(day.latches().migration());
        assertEquals(day.of(Layer.S1).targetWeight(), day.of(Layer.S4).targetWeight());
    }

    /** The calmest autumn: VIX 10.20 in contango. The engine is dormant, the calls that it left are harvested. */
    @Test
    void november1Of2017() {
        DayDecision day = day(
                2017, 11, 1, Regime.CONTANGO, -0.90, RuleId.SECOND_ENGINE, RuleId.TIME_SHIFT, RuleId.TEMPORAL_THETA);

        assertEquals(1, day.latches().spikeMultiplier());
        assertEquals(0, day.of(Layer.D1).targetWeight());
        assertEquals(0, day.of(Layer.D2).targetWeight());
        Position held = day.of(Layer.D1).held().orElseThrow();
        assertTrue(held.vx() > 0, "what is held runs off");
        assertFalse(day.of(Layer.D1).moves());
        assertEquals(-(held.vx() / 2), day.of(Layer.D1).written().orElseThrow().vx());
    }

    /** VIX from 17.31 to 37.32, the largest rise of all; February at 33.225 over March at 27.975. */
    @Test
    void february5Of2018() {
        DayDecision day = day(2018, 2, 5, Regime.INVERTED, 5.25, RuleId.SPIKE, RuleId.MIGRATION, RuleId.TIME_SHIFT);

        assertEquals(2, day.latches().spikeMultiplier());
        assertEquals(VxFuture.monthly(YearMonth.of(2018, 3)), contract(day, Layer.S4));
        assertEquals(VxFuture.monthly(YearMonth.of(2018, 4)), contract(day, Layer.I1));
        Reason.Roll roll = day.adjustments().stream()
                .map(Adjustment::reason)
                .filter(Reason.Roll.class::isInstance)
                .map(Reason.Roll.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(27.975 - 24.725, roll.points(), 1e-12);
        assertEquals(0, day.of(Layer.S4).targetWeight());
    }

    /** What S4 and I1 held in February goes to April as one spread: 33.225 − 24.725 is locked on every lot. */
    @Test
    void theTicketOfFebruary5Of2018IsACalendarSpread() {
        Ticket spread = on(LocalDate.of(2018, 2, 5)).tickets().getFirst();

        assertEquals(Optional.of(VxFuture.monthly(YearMonth.of(2018, 4))), spread.spreadWith());
        assertEquals(VxFuture.monthly(YearMonth.of(2018, 2)), spread.contract());
        assertEquals((33.225 - 24.725) * 1_000 * spread.quantity(), spread.lockedRoll(), 1e-6);
    }

    @Test
    void theTicketOfFebruary5Of2018SaysWhyItsRollIsNotThatOfTheRule() {
        DayDecision day = on(LocalDate.of(2018, 2, 5));

        assertEquals(
                Optional.of("rule 6's own roll Mar-18/Apr-18 locks 3.250 points; the book still holds Feb-18, so the"
                        + " ticket sells that: Feb-18/Apr-18 locks 8.500"),
                SpreadText.of(day, day.tickets().getFirst()));
        assertEquals(Optional.empty(), SpreadText.of(day, day.tickets().getLast()));
    }

    /** Calls are sold and bought, and no ticket is a spread: no day may speak of a roll that is locked. */
    @Test
    void ladderOfCallsNeverClaimsALockedRoll() {
        Books books = new Books();
        Latches latches = new Latches();
        int migrated = 0;
        for (int t = 0; t < tape.size(); t++) {
            DayDecision day = DayDecision.next(tape, t, Presets.VIX_CALLS_30_110_220, books, latches);
            migrated += day.latches().migration() ? 1 : 0;
            assertTrue(day.tickets().stream()
                    .allMatch(ticket -> ticket.spreadWith().isEmpty()));
            for (Adjustment adjustment : day.adjustments()) {
                assertFalse(
                        AdjustmentText.of(adjustment).contains("locks")
                                && !AdjustmentText.of(adjustment).contains("locks no roll"),
                        () -> AdjustmentText.of(adjustment) + " on " + day.day().date());
            }
        }
        assertTrue(migrated > 100);
    }

    @Test
    void onceTheSignalsAreWarmEveryAdjustmentSaysWhatItsRuleRead() {
        decisions.stream()
                .skip(60)
                .forEach(decision -> decision.adjustments()
                        .forEach(adjustment -> assertFalse(
                                adjustment.inputs().isEmpty(),
                                () -> adjustment.rule() + " on "
                                        + decision.day().date())));
    }

    @Test
    void heldSpikeOfFebruary6Of2018NamesTheClosesOfItsOnset() {
        Adjustment spike = on(LocalDate.of(2018, 2, 6)).adjustments().stream()
                .filter(adjustment -> adjustment.rule() == RuleId.SPIKE)
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of(
                        "VIX 37.32 2018-02-05",
                        "VIX 17.31 2018-02-02",
                        "VVIX 125.51 2018-02-02",
                        "VIX 29.98 2018-02-06"),
                spike.inputs().stream()
                        .filter(input -> input.name().startsWith("V"))
                        .map(input -> input.name() + " " + input.figures() + " "
                                + input.date().orElseThrow())
                        .toList());
    }

    /** VIX falls back to 29.98: the spike is held, and 2.85 points do not undo the migration. */
    @Test
    void february6Of2018() {
        DayDecision day =
                day(2018, 2, 6, Regime.BACKWARDATION, 2.85, RuleId.SPIKE, RuleId.MIGRATION, RuleId.TIME_SHIFT);

        assertEquals(1, day.latches().spikeSessions());
        assertEquals(2, day.latches().spikeMultiplier());
        assertTrue(day.latches().migration());
    }

    /** Christmas Eve: a spike of less than three standard deviations is held below the cap. */
    @Test
    void december24Of2018() {
        DayDecision day = day(2018, 12, 24, Regime.BACKWARDATION, 2.575, RuleId.SPIKE, RuleId.TIME_SHIFT);

        double z = day.day().signals().spikeZ().asOptional().orElseThrow();
        assertTrue(z > 2 && z < 3);
        assertEquals(1 + 0.5 * (z - 1), day.latches().spikeMultiplier(), 1e-15);
    }

    /** The yuan through seven: a spike within a Big Top, so the deep layers are both held and written against. */
    @Test
    void august5Of2019() {
        DayDecision day =
                day(2019, 8, 5, Regime.BACKWARDATION, 1.40, RuleId.SPIKE, RuleId.TIME_SHIFT, RuleId.TEMPORAL_THETA);

        assertTrue(day.latches().secondEngine());
        assertFalse(day.latches().migration());
    }

    @Test
    void nothingAfterADateChangesItsDecision() {
        for (LocalDate date : Set.of(LocalDate.of(2008, 10, 24), LocalDate.of(2012, 3, 7), LocalDate.of(2018, 2, 5))) {
            Tape truncated = Tape.upTo(history.upTo(date), date);
            DayDecision known = DayDecision.on(truncated, truncated.size() - 1, Presets.DEFAULT);
            DayDecision whole = on(date);

            assertEquals(whole.layers(), known.layers(), () -> "on " + date);
            assertEquals(whole.adjustments(), known.adjustments(), () -> "on " + date);
            assertEquals(whole.tickets(), known.tickets(), () -> "on " + date);
        }
    }

    /** Checks what every golden day has: premium, regime, which rules fired beside those that always do, targets. */
    private DayDecision day(int year, int month, int of, Regime regime, double premium, RuleId... fired) {
        LocalDate date = LocalDate.of(year, month, of);
        DayDecision day = on(date);
        assertEquals(premium, day.day().frontPremium(), 1e-9);
        assertEquals(Optional.of(regime), day.day().curve().analytics().regime());
        Set<RuleId> expected = EnumSet.of(RuleId.BASE, RuleId.MOTION, RuleId.WACC);
        expected.addAll(Set.of(fired));
        assertEquals(expected, day.adjustments().stream().map(Adjustment::rule).collect(Collectors.toSet()));
        double[] targets = new ReferenceTargets(tape, tape.indexOn(date)).weights();
        for (Layer layer : Layer.ALL) {
            assertEquals(targets[Layer.ALL.indexOf(layer)], day.of(layer).targetWeight(), 1e-12, layer::toString);
        }
        return day;
    }

    private DayDecision on(LocalDate date) {
        return decisions.get(tape.indexOn(date));
    }

    private static VxFuture contract(DayDecision day, Layer layer) {
        return day.of(layer).target().orElseThrow().contract();
    }
}
