package dev.alvh.core.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlState;
import dev.alvh.core.control.StaticHolding;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.tape.DayBuilder;
import dev.alvh.core.tape.Tape;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the static hedges hold, when they roll, and what they earn and pay. */
class ControlsTest {

    private static final double[] CALM = {16, 17, 17.5, 18, 18, 18.5, 19};

    private final Books books = new Books().withControls();
    private final Latches latches = new Latches();
    private Tape tape = Tape.EMPTY;

    private static DayBuilder calm(LocalDate date) {
        return DayBuilder.on(date, CALM);
    }

    /** Every contract dearer by the same part of its price. */
    private static DayBuilder risen(LocalDate date, double part) {
        double[] prices = CALM.clone();
        for (int k = 0; k < prices.length; k++) {
            prices[k] *= 1 + part;
        }
        return DayBuilder.on(date, prices);
    }

    private TapeDay step(LocalDate date, Function<LocalDate, DayBuilder> day) {
        tape = tape.with(day.apply(date).build());
        DayStep.step(tape, tape.size() - 1, Presets.DEFAULT, books, latches, AdjustmentSink.NONE);
        return tape.day(tape.size() - 1);
    }

    private TapeDay next(Function<LocalDate, DayBuilder> day) {
        return step(
                ExchangeCalendar.CFE_FUTURES.nextSession(
                        tape.day(tape.size() - 1).date()),
                day);
    }

    private void start(LocalDate date) {
        step(date, ControlsTest::calm);
        next(ControlsTest::calm);
    }

    private ControlState state(Control control) {
        return books.controls(tape.day(tape.size() - 1)).get(Control.ALL.indexOf(control));
    }

    private StaticHolding held(Control control) {
        return state(control).holdings().getFirst();
    }

    private static VxFuture month(int year, int month) {
        return VxFuture.monthly(YearMonth.of(year, month));
    }

    @Test
    void allThatHedgeHoldAHedgeThatGainsWhenTheCurveRises() {
        start(LocalDate.of(2016, 3, 1));
        next(ControlsTest::calm);
        next(date -> risen(date, 0.10));

        for (ControlState state : books.controls(tape.day(tape.size() - 1))) {
            assertEquals(state.control().vixBeta(), Long.signum(state.account().gain()), state::toString);
            assertEquals(state.control().vixBeta(), Math.signum(state.dollarsPerPoint()), state::toString);
        }
    }

    @Test
    void theFrontFutureIsAlwaysOneContractAndRollsAPartOfItEachSession() {
        start(LocalDate.of(2018, 1, 17));
        TapeDay day = next(ControlsTest::calm);
        ControlState state = state(Control.VX_FRONT);

        assertEquals(17 / 20.0, state.holdings().get(0).contracts(), 1e-12);
        assertEquals(3 / 20.0, state.holdings().get(1).contracts(), 1e-12);
        assertEquals(1_000, state.dollarsPerPoint(), 1e-9);
        // bought once, and then two twentieths sold and two bought: half-spreads of $50 and $2.50 each
        assertEquals(Money.of(50 + 4 / 20.0 * 50), state.account().spreads());
        assertEquals(Money.of(2.5 + 4 / 20.0 * 2.5), state.account().fees());
        assertEquals(0, state.account().gain(), () -> "the curve stood still on " + day.date());
    }

    @Test
    void theFrontFutureNeverHoldsAContractOnItsSettlementDate() {
        start(LocalDate.of(2018, 2, 12));
        TapeDay eve = tape.day(tape.size() - 1);
        assertEquals(
                LocalDate.of(2018, 2, 14),
                eve.curve().nodes().getFirst().contract().settlement().date());
        assertEquals(month(2018, 3), held(Control.VX_FRONT).contract());
        assertEquals(1, state(Control.VX_FRONT).holdings().size());
    }

    @Test
    void theCallsAreTheListedOnesOfDelta30NearSixtyDaysAndAreNotResizedBeforeTheirRoll() {
        start(LocalDate.of(2018, 1, 22));
        StaticHolding bought = held(Control.VIX_CALLS);
        assertEquals(month(2018, 3), bought.contract());
        TapeDay day = tape.day(tape.size() - 1);
        int node = 1;
        double delta = VixMarks.callDelta(
                day, Presets.DEFAULT, node, bought.callStrike().orElseThrow());
        assertEquals(0.30, delta, 0.03);
        assertEquals(1_000, state(Control.VIX_CALLS).dollarsPerPoint(), 20);

        // Mar-18 settles on Wednesday 2018-03-21; five days before it is the Friday
        while (next(date -> risen(date, date.getDayOfMonth() / 100.0)).date().isBefore(LocalDate.of(2018, 3, 16))) {
            assertEquals(bought, held(Control.VIX_CALLS));
        }
        assertEquals(bought, held(Control.VIX_CALLS));
        next(ControlsTest::calm);
        assertEquals(month(2018, 5), held(Control.VIX_CALLS).contract());
    }

    @ParameterizedTest
    @CsvSource({"14.99, 0", "15, 0.01", "30, 0.01", "30.01, 0.005", "50, 0.005", "50.01, 0"})
    void theTailIndexSpendsByTheLevelOfForwardVix(double forward, double share) {
        assertEquals(share, RolledCalls.vxthShare(forward));
    }

    @Test
    void theTailIndexSpendsItsShareOfCapitalOnOneMonthCallsAndNothingBelow15() {
        start(LocalDate.of(2018, 1, 22));
        StaticHolding bought = held(Control.VXTH);
        assertEquals(month(2018, 2), bought.contract());
        // one per cent of a million by the close that decided, less what a month's call loses in a day
        assertEquals(9_700, Money.dollars(state(Control.VXTH).account().value()), 100);

        Books quiet = new Books().withControls();
        Tape low = DayBuilder.tape(
                DayBuilder.on(LocalDate.of(2018, 1, 22), 11, 12, 13, 14, 14),
                DayBuilder.on(LocalDate.of(2018, 1, 23), 11, 12, 13, 14, 14));
        for (int t = 0; t < 2; t++) {
            DayStep.step(low, t, Presets.DEFAULT, quiet, new Latches(), AdjustmentSink.NONE);
        }
        ControlState nothing = quiet.controls(low.day(1)).get(Control.ALL.indexOf(Control.VXTH));
        assertTrue(nothing.holdings().isEmpty());
        assertFalse(nothing.budgetScale().isKnown());
    }

    @Test
    void theInverseProductIsSoldShortForAThousandDollarsAPointAndResetsDaily() {
        start(LocalDate.of(2016, 3, 1));
        TapeDay sold = tape.day(1);
        double weight = sold.frontWeight();
        double value = 1_000 * (weight * 16 + (1 - weight) * 17);
        assertEquals(1_000, state(Control.SHORT_INVERSE_ETF).dollarsPerPoint(), 1e-9);
        assertEquals(
                -value, Money.dollars(state(Control.SHORT_INVERSE_ETF).account().value()), 0.01);

        next(date -> risen(date, 0.10));
        assertEquals(0.10 * value, gain(Control.SHORT_INVERSE_ETF), 0.05);
        next(ControlsTest::calm);
        // down by a tenth and up by an eleventh leaves 0.9 × (1 + 1/11) of a share
        assertEquals((1 - 0.9 * 12 / 11) * value, gain(Control.SHORT_INVERSE_ETF), 0.05);
    }

    @Test
    void fromTheLastDayOfFebruary2018TheInverseProductHasHalfTheLeverage() {
        start(LocalDate.of(2018, 3, 26));
        TapeDay sold = tape.day(1);
        double weight = sold.frontWeight();
        double value = 2_000 * (weight * 16 + (1 - weight) * 17);
        assertEquals(1_000, state(Control.SHORT_INVERSE_ETF).dollarsPerPoint(), 1e-9);
        assertEquals(
                -value, Money.dollars(state(Control.SHORT_INVERSE_ETF).account().value()), 0.02);
        next(date -> risen(date, 0.10));
        assertEquals(0.05 * value, gain(Control.SHORT_INVERSE_ETF), 0.05);
    }

    @Test
    void aShareOfTheInverseProductIsWorthNothingAtLeast() {
        start(LocalDate.of(2016, 3, 1));
        double proceeds =
                -Money.dollars(state(Control.SHORT_INVERSE_ETF).account().value());
        next(date -> risen(date, 1.5));
        assertEquals(proceeds, gain(Control.SHORT_INVERSE_ETF), 1e-9);
    }

    private double gain(Control control) {
        return Money.dollars(state(control).account().gain());
    }

    @Test
    void theFrozenLayersAreBoughtWithTheCondorAndSoldWithIt() {
        start(LocalDate.of(2016, 3, 1));
        assertTrue(state(Control.FROZEN_442).holdings().isEmpty(), "the condor was sold today");
        next(ControlsTest::calm);
        assertEquals(10, state(Control.FROZEN_442).holdings().size());
        assertEquals(
                books.dollarsPerPoint(), state(Control.FROZEN_442).dollarsPerPoint(), 0.02 * books.dollarsPerPoint());
        while (books.condor().isPresent()) {
            next(ControlsTest::calm);
        }
        next(ControlsTest::calm);
        assertTrue(state(Control.FROZEN_442).holdings().isEmpty());
    }

    @Test
    void theBudgetScaleIsTheHedgesAverageSizeByTheControlsOwn() {
        start(LocalDate.of(2016, 3, 1));
        assertFalse(state(Control.VX_FRONT).budgetScale().isKnown(), "the hedge has held nothing yet");
        double hedge = 0;
        double control = 2 * 1_000;
        for (int i = 0; i < 10; i++) {
            TapeDay day = next(ControlsTest::calm);
            hedge += books.hedge.dollarsPerPoint(day, Presets.DEFAULT);
            control += 1_000;
        }
        assertTrue(hedge > 0);
        assertEquals(
                hedge / control,
                state(Control.VX_FRONT).budgetScale().asOptional().orElseThrow(),
                1e-12);
        assertEquals(Figure.of(1), state(Control.UNHEDGED).budgetScale());
    }

    @Test
    void aContractWithoutAPriceIsKeptAndTheControlSaysSo() {
        start(LocalDate.of(2018, 2, 1));
        ControlState before = state(Control.VX_FRONT);
        // Mar-18 has no settlement: the second node is Apr-18
        next(date -> DayBuilder.on(date, 16, Double.NaN, 17.5, 18, 18));
        ControlState kept = state(Control.VX_FRONT);
        assertEquals(before.holdings(), kept.holdings());
        assertEquals(before.account(), kept.account());
        assertTrue(kept.waits().isPresent());
        assertTrue(state(Control.SHORT_INVERSE_ETF).waits().isPresent());
        next(ControlsTest::calm);
        assertTrue(state(Control.VX_FRONT).waits().isEmpty());
        assertNotEquals(before.holdings(), state(Control.VX_FRONT).holdings());
    }

    @Test
    void whatCouldNotBeRolledSettlesAtTheFinalSettlementAndIsNeverTradedAtIt() {
        start(LocalDate.of(2018, 2, 7));
        StaticHolding calls = held(Control.VXTH);
        assertEquals(month(2018, 3), calls.contract());
        LocalDate settles = calls.contract().settlement().date();
        long before = state(Control.VXTH).account().cash();
        // the calendar jumps over every day on which it could have been rolled
        step(settles, date -> calm(date).settled(calls.contract(), 31.87));

        double payout = 31.87 - calls.callStrike().orElseThrow();
        assertTrue(payout > 0);
        assertEquals(
                Math.round(calls.contracts() * Money.of(payout) * 100),
                state(Control.VXTH).account().cash() - before);
        assertTrue(state(Control.VXTH).holdings().isEmpty());
    }

    @Test
    void booksWithoutControlsHaveNoneAndDecideAndBookTheSame() {
        Books bare = new Books();
        Latches others = new Latches();
        start(LocalDate.of(2016, 3, 1));
        for (int i = 0; i < 20; i++) {
            next(ControlsTest::calm);
        }
        for (int t = 0; t < tape.size(); t++) {
            DayStep.step(tape, t, Presets.DEFAULT, bare, others, AdjustmentSink.NONE);
        }
        assertTrue(bare.controls(tape.day(tape.size() - 1)).isEmpty());
        assertEquals(bare.account(), books.account());
        assertEquals(others.state(), latches.state());
    }
}
