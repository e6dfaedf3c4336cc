package dev.alvh.core.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.condor.CondorPolicy;
import dev.alvh.core.condor.ExpiryCycle;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.signal.MotionFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesetTest {

    private static final Ruleset DEFAULT = Presets.DEFAULT;

    @Test
    void theDefaultIsTheMethodAt442() {
        assertEquals("alvh-442", DEFAULT.name());
        assertEquals(0.4, weight(LayerGroup.SHORT), 1e-15);
        assertEquals(0.4, weight(LayerGroup.INTERMEDIATE), 1e-15);
        assertEquals(0.2, weight(LayerGroup.DEEP), 1e-15);
        assertEquals(LayerInstrument.FUTURE, DEFAULT.layer(Layer.I4).instrument());
        assertEquals(LayerInstrument.CALL, DEFAULT.layer(Layer.D1).instrument());
    }

    @Test
    void theLadderHoldsFourFourAndTwoVixCallsAt30And110And220Days() {
        Ruleset ladder = Presets.named("vix-calls-30-110-220").orElseThrow();

        for (Layer layer : Layer.ALL) {
            assertEquals(LayerInstrument.CALL, ladder.layer(layer).instrument());
            assertEquals(
                    Map.of(LayerGroup.SHORT, 30, LayerGroup.INTERMEDIATE, 110, LayerGroup.DEEP, 220)
                            .get(layer.group()),
                    ladder.layer(layer).targetDays());
        }
    }

    @Test
    void equalRulesetsHaveOneHashAndAnyOtherNumberAnother() {
        assertEquals(DEFAULT.hash(), with(MotionTerms.DEFAULT).hash());
        assertNotEquals(
                DEFAULT.hash(),
                with(new MotionTerms(MotionTerms.DEFAULT.weights(), 0.35, 3, 0.26))
                        .hash());
        assertNotEquals(DEFAULT.hash(), Presets.VIX_CALLS_30_110_220.hash());
    }

    @Test
    void aNumberOutOfItsRangeIsRefusedWithFieldRangeAndValue() {
        assertRefused("spike.threshold must be from 0.1 to 10, got 12.5", () -> new SpikeTerms(12.5, 1, 1, 0.5, 2, 5));
        assertRefused("wacc.margin must be from 0.01 to 1, got NaN", () -> new WaccTerms(Double.NaN, 2, 5, 2, 0.5));
        assertRefused(
                "migration.undoneBelow must be below migration.above, which is 3, got 3",
                () -> new MigrationTerms(3, 3, true));
        assertRefused("migration.undoneBelow must be from 0 to 50, got -50", () -> new MigrationTerms(3, -50, true));
        assertRefused("sizing.capital must be from 10000 to 10000000000, got 0", () -> new SizingTerms(0, 0.65));
    }

    /** Proposals, journals and sign-offs name it: it changes only where a default or the encoding is meant to. */
    @Test
    void theHashOfTheDefaultIsPinned() {
        assertEquals("81e16360f8418987fd68f0f7dac3e2bf75251e5acef27e7dab9bbad374e0e2f7", DEFAULT.hash());
    }

    @Test
    void aCondorOutOfItsRangeIsRefusedWithFieldRangeAndValue() {
        assertRefused(
                "condor.strikeStep must be from 0.5 to 500, got 0.000000001",
                () -> with(new CondorPolicy(ExpiryCycle.FRIDAYS, 45, 0.16, 1e-9, 0.01, 0.10, 0.50, 21, 2)));
        assertRefused(
                "condor.targetDays must be from 1 to 365, got 100000",
                () -> with(new CondorPolicy(ExpiryCycle.FRIDAYS, 100_000, 0.16, 5, 0.01, 0.10, 0.50, 21, 2)));
        assertRefused(
                "condor.stopOfCredit must be from 0.01 to 100, got Infinity",
                () -> with(new CondorPolicy(
                        ExpiryCycle.FRIDAYS, 45, 0.16, 5, 0.01, 0.10, 0.50, 21, Double.POSITIVE_INFINITY)));
    }

    @Test
    void theLayersMustBeTen() {
        List<LayerTerms> nine = DEFAULT.layers().subList(0, 9);
        assertTrue(refusal(() -> with(nine)).startsWith("layers must be 10"));
    }

    @Test
    void baseWeightsBeyondTheLimitOfTheirSumAreRefused() {
        List<LayerTerms> heavy = new ArrayList<>(DEFAULT.layers());
        heavy.set(0, new LayerTerms(9, 0.8, LayerInstrument.FUTURE));
        String message = refusal(() -> with(heavy));
        assertTrue(message.startsWith("the sum of layers.baseWeight must be from 0.01 to 1.6, got 1.7"), message);
    }

    @ParameterizedTest
    @EnumSource(MotionFactor.class)
    void motionInputsAreNamed(MotionFactor factor) {
        assertEquals(factor, MotionTerms.named(factor.key()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pe", "P/E", "priceEarnings", "forward_pe", "ddm", "dividendDiscount", "CAPE", "shillerPE10"})
    void priceEarningsAndDividendDiscountInputsAreRefused(String name) {
        String message = refusal(() -> MotionTerms.named(name));
        assertTrue(message.startsWith("motion.weights." + name + " is refused"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slope", "shape", "reitPcf", "expectedReturn", "speed", "dividend"})
    void aNameThatOnlyLooksLikeOneOfThemIsNot(String name) {
        assertFalse(MotionTerms.isRefused(name));
    }

    @Test
    void anUnknownMotionInputIsAnsweredWithThoseThereAre() {
        assertRefused(
                "motion.weights.moon is no input of motion; those are reer, funding, reitPcf, erp, curvature, ipo",
                () -> MotionTerms.named("moon"));
    }

    @Test
    void noMotionInputMayRuleBeyondTheMethodsCap() {
        assertRefused(
                "motion.highestWeight must be from 0.05 to 0.35, got 0.5",
                () -> new MotionTerms(MotionTerms.DEFAULT.weights(), 0.5, 3, 0.25));
    }

    private static void assertRefused(String message, Executable construction) {
        assertEquals(message, refusal(construction));
    }

    private static String refusal(Executable construction) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, construction).getMessage());
    }

    private static double weight(LayerGroup group) {
        return group.layers().stream()
                .mapToDouble(layer -> DEFAULT.layer(layer).baseWeight())
                .sum();
    }

    private static Ruleset with(List<LayerTerms> layers) {
        return with(layers, DEFAULT.motion(), DEFAULT.condor());
    }

    private static Ruleset with(CondorPolicy condor) {
        return with(DEFAULT.layers(), DEFAULT.motion(), condor);
    }

    private static Ruleset with(MotionTerms motion) {
        return with(DEFAULT.layers(), motion, DEFAULT.condor());
    }

    private static Ruleset with(List<LayerTerms> layers, MotionTerms motion, CondorPolicy condor) {
        return new Ruleset(
                DEFAULT.name(),
                DEFAULT.version(),
                layers,
                DEFAULT.selection(),
                DEFAULT.sizing(),
                motion,
                DEFAULT.spike(),
                DEFAULT.wacc(),
                DEFAULT.secondEngine(),
                DEFAULT.migration(),
                DEFAULT.timeShift(),
                DEFAULT.temporalTheta(),
                DEFAULT.drip(),
                DEFAULT.limits(),
                DEFAULT.proposals(),
                condor,
                DEFAULT.costs(),
                DEFAULT.assumed(),
                DEFAULT.shock());
    }
}
