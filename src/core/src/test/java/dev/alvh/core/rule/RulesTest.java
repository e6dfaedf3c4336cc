package dev.alvh.core.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.ruleset.DripTerms;
import dev.alvh.core.ruleset.LimitTerms;
import dev.alvh.core.ruleset.MigrationTerms;
import dev.alvh.core.ruleset.MotionTerms;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.SecondEngineTerms;
import dev.alvh.core.ruleset.SpikeTerms;
import dev.alvh.core.signal.Divergence;
import dev.alvh.core.signal.Inflection;
import dev.alvh.core.signal.MotionFactor;
import dev.alvh.core.tape.DayBuilder;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule alone, on numbers that are said one by one. */
class RulesTest {

    private static final double EXACT = 1e-15;

    private final Latches latches = new Latches();
    private final AdjustmentLog log = new AdjustmentLog();
    private final double[] weights = new double[10];
    private LocalDate date = LocalDate.of(2018, 2, 4);
    private Tape tape = Tape.EMPTY;

    RulesTest() {
        Arrays.fill(weights, 0.1);
    }

    private DayBuilder day() {
        return day(15);
    }

    private DayBuilder day(double front) {
        date = date.plusDays(1);
        return DayBuilder.on(date, front, 16, 17);
    }

    /** Its place on the tape of all sessions said so far. */
    private int next(DayBuilder day) {
        tape = tape.with(day.build());
        return tape.size() - 1;
    }

    @Nested
    class Base {
        @Test
        void goesFromNothingToTheBaseWeights() {
            BaseRule.apply(Presets.DEFAULT.layers(), weights, log);

            assertEquals(10, log.adjustments().size());
            for (Adjustment adjustment : log.adjustments()) {
                assertEquals(0, adjustment.before());
                assertEquals(0.1, adjustment.after());
                assertEquals("base", adjustment.rule().key());
            }
        }
    }

    @Nested
    class Motion {
        @Test
        void oneInputAloneCountsNoMoreThanTheCap() {
            MotionRule.apply(
                    MotionTerms.DEFAULT, day().motion(MotionFactor.REER, 3).build(), weights, log);
            // s = 0.35 · 3/3, factor 1 + 0.25 · 0.35
            assertEquals(0.1 * 1.0875, weights[0], EXACT);
            assertEquals(0.1 * 1.0875, weights[9], EXACT);
        }

        @Test
        void fourInputsShareEvenly() {
            DayBuilder four = day().motion(MotionFactor.REER, 1.5)
                    .motion(MotionFactor.FUNDING, -1.5)
                    .motion(MotionFactor.ERP, 3)
                    .motion(MotionFactor.CURVATURE, 9);
            MotionRule.apply(MotionTerms.DEFAULT, four.build(), weights, log);
            // s = 0.25 · (0.5 − 0.5 + 1 + 1)
            assertEquals(0.1 * 1.125, weights[0], EXACT);
        }

        @Test
        void theOrderInWhichInputsAreSaidChangesNothing() {
            List<MotionFactor> factors = Arrays.asList(MotionFactor.values());
            DayBuilder forwards = day();
            factors.forEach(
                    factor -> forwards.motion(factor, 0.3 * factor.name().length() - 1));
            DayBuilder backwards = day();
            factors.reversed()
                    .forEach(factor ->
                            backwards.motion(factor, 0.3 * factor.name().length() - 1));

            assertEquals(
                    MotionRule.score(
                            MotionTerms.DEFAULT, forwards.build().numbers().motion()),
                    MotionRule.score(
                            MotionTerms.DEFAULT, backwards.build().numbers().motion()));
        }

        @Test
        void withoutInputsItStandsStillAndSaysSo() {
            MotionRule.apply(MotionTerms.DEFAULT, day().build(), weights, log);

            assertEquals(0.1, weights[0]);
            assertEquals(RuleId.MOTION, log.standstills().getFirst().rule());
        }
    }

    @Nested
    class Spike {
        private double multiplier(DayBuilder day) {
            Arrays.fill(weights, 0.1);
            int t = next(day);
            SpikeRule.apply(SpikeTerms.DEFAULT, tape, t, latches, weights, log);
            assertEquals(0.1, weights[4], EXACT, "only the short group moves");
            return weights[0] / 0.1;
        }

        private DayBuilder rising(double z) {
            return day().vix(30, 20).spikeZ(z);
        }

        @Test
        void growsFromOneAndAHalfAtTheThresholdToTwo() {
            assertEquals(1, multiplier(rising(1.99)), EXACT);
            assertEquals(1.5, multiplier(rising(2)), EXACT);
            assertEquals(1.75, multiplier(rising(2.5)), EXACT);
            assertEquals(2, multiplier(rising(9)), EXACT);
        }

        @Test
        void isHeldAtTheHighestReachedForFiveSessions() {
            assertEquals(1.75, multiplier(rising(2.5)), EXACT);
            for (int session = 1; session < 5; session++) {
                assertEquals(1.75, multiplier(rising(0)), EXACT, "session " + session);
            }
            assertEquals(1, multiplier(rising(0)), EXACT);
        }

        @Test
        void aSmallerSpikeWithinTheHoldStartsItAnewAndLeavesTheHighest() {
            multiplier(rising(2.8));
            multiplier(rising(0));
            assertEquals(1.9, multiplier(rising(2.1)), EXACT);
            for (int session = 1; session < 5; session++) {
                assertEquals(1.9, multiplier(rising(0)), EXACT);
            }
            assertEquals(1, multiplier(rising(0)), EXACT);
        }

        @Test
        void isGivenUpWhenVixFallsBelowItsAverage() {
            multiplier(rising(3));
            assertEquals(1, multiplier(day().vix(20, 20.1)), EXACT);
        }

        @Test
        void aSpikeBelowTheAverageBeginsANewHoldForOneSession() {
            multiplier(rising(3));
            assertEquals(1.5, multiplier(day().vix(20, 20.1).spikeZ(2)), EXACT);
            assertEquals(1, multiplier(day().vix(20, 20.1)), EXACT);
        }

        @Test
        void countsFromOneInsideAnEventWindowWithASurprise() {
            assertEquals(1.75, multiplier(rising(1.5).event(Figure.of(1))), EXACT);
        }

        @Test
        void takesAnUnknownSurpriseForOne() {
            assertEquals(1.5, multiplier(rising(1).event(Figure.unavailable("no consensus"))), EXACT);
        }

        @Test
        void keepsTheUsualThresholdWhereTheEventWasNoSurprise() {
            assertEquals(1, multiplier(rising(1.5).event(Figure.of(0.9))), EXACT);
        }

        @Test
        void withoutACloseOfVixTheHoldGoesOnByTheSession() {
            multiplier(rising(3));
            assertEquals(2, multiplier(rising(0).withoutVix()), EXACT);
        }
    }

    @Nested
    class SecondEngine {
        private boolean engaged(double... rsis) {
            for (double rsi : rsis) {
                Arrays.fill(weights, 0.1);
                int t = next(Double.isNaN(rsi) ? day().withoutRsi() : day().rsi(rsi));
                SecondEngineRule.apply(SecondEngineTerms.DEFAULT, tape, t, latches, weights, log);
                assertEquals(latches.secondEngine() ? 0.1 : 0, weights[9], EXACT);
                assertEquals(0.1, weights[7], EXACT, "only the deep group moves");
            }
            return latches.secondEngine();
        }

        @Test
        void engagesWhenTheRsiCrossesAbove70() {
            assertFalse(engaged(69));
            assertTrue(engaged(71));
        }

        @Test
        void engagesWhenTheRsiCrossesBelow35() {
            assertFalse(engaged(40, 35));
            assertTrue(engaged(34));
        }

        @Test
        void aFirstValueInTheExtremeIsNoCrossing() {
            assertFalse(engaged(80, 81));
        }

        @Test
        void goesDormantWhenTheRsiCrosses50EitherWay() {
            assertFalse(engaged(60, 75, 49));
            assertFalse(engaged(30, 51));
        }

        @Test
        void staysEngagedBetweenTheExtremeAndRest() {
            assertTrue(engaged(60, 75, 55, 52));
        }

        @Test
        void engagingWinsWhereBothHappenOnOneDay() {
            assertTrue(engaged(75, 30));
            assertTrue(engaged(71));
        }

        @Test
        void aMissingValueMovesNothingAndTheNextCrossesAgainstTheLastKnown() {
            assertTrue(engaged(60, 75, Double.NaN));
            assertFalse(engaged(45));
            assertEquals(RuleId.SECOND_ENGINE, log.standstills().getFirst().rule());
        }
    }

    @Nested
    class Migration {
        private boolean migrated(double premium) {
            Arrays.fill(weights, 0.1);
            int t = next(day(16 + premium));
            MigrationRule.apply(MigrationTerms.DEFAULT, tape, t, latches, weights, log);
            assertEquals(1, DoubleStream.of(weights).sum(), 1e-14);
            assertEquals(latches.migration() ? 0 : 0.1, weights[3], EXACT);
            return latches.migration();
        }

        @Test
        void movesS4IntoI1AboveThreePoints() {
            assertFalse(migrated(3.00));
            assertTrue(migrated(3.05));
            assertEquals(0.2, weights[4], EXACT);
        }

        @Test
        void threePointsByTheRoundingOfBinaryFractionsAreNotAbove() {
            assertFalse(migrated(20.05 - 17.05));
        }

        @Test
        void isUndoneBelowOneAndAHalfAndNotBefore() {
            migrated(4);
            assertTrue(migrated(1.5));
            assertFalse(migrated(1.45));
            assertFalse(migrated(2.9));
        }
    }

    @Nested
    class TimeShift {
        private int shift(DayBuilder day) {
            TimeShiftRule.apply(day.build(), latches);
            return latches.state().timeShift();
        }

        @Test
        void goesNearerOnABullishInflectionAndHolds() {
            assertEquals(-1, shift(day().inflection(Inflection.BULLISH)));
            assertEquals(-1, shift(day()));
        }

        @Test
        void goesFurtherOnABearishInflection() {
            shift(day().inflection(Inflection.BULLISH));
            assertEquals(1, shift(day().inflection(Inflection.BEARISH)));
        }

        @Test
        void goesNearerOnTheOnsetOfABearishDivergenceOnly() {
            assertEquals(0, shift(day().onset(Divergence.Kind.BULLISH)));
            assertEquals(-1, shift(day().onset(Divergence.Kind.BEARISH)));
        }

        @Test
        void theInflectionWinsAConflict() {
            assertEquals(1, shift(day().inflection(Inflection.BEARISH).onset(Divergence.Kind.BEARISH)));
        }
    }

    @Nested
    class TemporalTheta {
        private boolean harvests(DayBuilder day) {
            TemporalThetaRule.apply(day.build(), latches, log);
            return latches.harvest();
        }

        @Test
        void beginsInABigTopWithVixLowerThanTenSessionsAgo() {
            assertFalse(harvests(day().vixTenSessionsAgo(16)));
            assertFalse(harvests(day().vixTenSessionsAgo(14).bigTop(true)));
            assertTrue(harvests(day().vixTenSessionsAgo(16).bigTop(true)));
        }

        @Test
        void lastsAsLongAsTheBigTop() {
            harvests(day().vixTenSessionsAgo(16).bigTop(true));
            assertTrue(harvests(day().vixTenSessionsAgo(14).bigTop(true)));
            assertFalse(harvests(day().vixTenSessionsAgo(14)));
        }

        @Test
        void standsStillWhereTheBigTopIsUnavailable() {
            harvests(day().vixTenSessionsAgo(16).bigTop(true));
            assertTrue(harvests(day().withoutBigTop()));
            assertEquals(RuleId.TEMPORAL_THETA, log.standstills().getFirst().rule());
        }
    }

    @Nested
    class Drip {
        @Test
        void isOffUnlessTheRulesetSaysSo() {
            DripRule.apply(DripTerms.DEFAULT, 1_000, 10_000, weights, log);
            assertEquals(0.1, weights[0]);
        }

        @Test
        void addsWhatWasHarvestedToTheBudget() {
            DripRule.apply(new DripTerms(true), 1_000, 10_000, weights, log);
            assertEquals(0.11, weights[0], EXACT);
            assertEquals(0.11, weights[9], EXACT);
        }

        @Test
        void takesNoLossOff() {
            DripRule.apply(new DripTerms(true), -1_000, 10_000, weights, log);
            assertEquals(0.1, weights[0]);
        }
    }

    @Nested
    class Limits {
        private static final double[] NONE = new double[10];

        @Test
        void scaleAllWeightsToTheirLimitInAll() {
            Arrays.fill(weights, 0.2);
            LimitsRule.total(LimitTerms.DEFAULT, weights, log);
            assertEquals(1.6, DoubleStream.of(weights).sum(), 1e-14);
            assertEquals(0.16, weights[0], EXACT);
        }

        @Test
        void leaveWeightsAtTheLimit() {
            Arrays.fill(weights, 0.16);
            LimitsRule.total(new LimitTerms(1.6000000001, 500, 1_500, 0.1, 0.6, 1), weights, log);
            assertEquals(0.16, weights[0]);
            assertTrue(log.adjustments().isEmpty());
        }

        @Test
        void cutTheContractsOfOneLayer() {
            double[] contracts = new double[10];
            contracts[8] = 10_000;
            LimitsRule.holdings(LimitTerms.DEFAULT, contracts, NONE, NONE, 1e6, weights, log);
            assertEquals(500, weights[8] * 10_000, 1e-9);
            assertEquals(0.1, weights[0]);
        }

        @Test
        void scaleAllLayersToTheContractsInAll() {
            double[] contracts = new double[10];
            Arrays.fill(contracts, 3_000);
            LimitsRule.holdings(LimitTerms.DEFAULT, contracts, NONE, NONE, 1e6, weights, log);
            assertEquals(1_500, 3_000 * DoubleStream.of(weights).sum(), 1e-9);
        }

        @Test
        void scaleTheCallsAloneToThePremiumAtRisk() {
            double[] contracts = new double[10];
            double[] premiums = new double[10];
            Arrays.fill(contracts, 8, 10, 1_000);
            Arrays.fill(premiums, 8, 10, 1_000);
            // 2 layers · 0.1 · 1,000 contracts · $1,000 = $200,000 against 10 % of a million
            LimitsRule.holdings(LimitTerms.DEFAULT, contracts, premiums, NONE, 1e6, weights, log);
            assertEquals(0.05, weights[8], EXACT);
            assertEquals(0.1, weights[0]);
        }

        @Test
        void scaleTheFuturesAloneToTheMargin() {
            double[] contracts = new double[10];
            double[] margins = new double[10];
            Arrays.fill(contracts, 0, 8, 200);
            Arrays.fill(margins, 0, 8, 7_500);
            // 8 layers · 0.1 · 200 contracts · $7,500 = $1,200,000 against 60 % of a million
            LimitsRule.holdings(LimitTerms.DEFAULT, contracts, NONE, margins, 1e6, weights, log);
            assertEquals(0.05, weights[0], EXACT);
            assertEquals(0.1, weights[8]);
        }
    }

    @Test
    void anAdjustmentBeginsWhereTheOneBeforeEnded() {
        BaseRule.apply(Presets.DEFAULT.layers(), weights, log);
        MotionRule.apply(
                MotionTerms.DEFAULT, day().motion(MotionFactor.ERP, 1.234).build(), weights, log);
        int t = next(day(20));
        MigrationRule.apply(MigrationTerms.DEFAULT, tape, t, latches, weights, log);

        double[] sums = new double[10];
        log.adjustments().forEach(one -> sums[Layer.ALL.indexOf(one.layer())] += one.after() - one.before());
        assertArrayEquals(weights, sums, 1e-15);
    }
}
