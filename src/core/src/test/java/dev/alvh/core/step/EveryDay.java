package dev.alvh.core.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.layer.Layer;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.rule.Adjustment;
import dev.alvh.core.rule.AdjustmentText;
import dev.alvh.core.rule.Input;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.Tape;
import java.time.LocalDate;
import java.util.OptionalDouble;

/** What must hold on every day of any market. */
final class EveryDay {

    private EveryDay() {}

    static void check(Tape tape, Ruleset ruleset) {
        Books books = new Books();
        Latches latches = new Latches();
        for (int t = 0; t < tape.size(); t++) {
            DayDecision decision = DayDecision.next(tape, t, ruleset, books, latches);
            adjustmentsSumToTheTargets(decision);
            weightsAreWithinTheirLimits(decision, ruleset);
            noCallIsWrittenBeyondWhatIsHeld(decision);
        }
    }

    static void checkAgainstReference(Tape tape) {
        Books books = new Books();
        Latches latches = new Latches();
        for (int t = 0; t < tape.size(); t++) {
            DayDecision decision = DayDecision.next(tape, t, Presets.DEFAULT, books, latches);
            ReferenceTargets reference = new ReferenceTargets(tape, t);
            double[] weights = reference.weights();
            for (LayerDecision layer : decision.layers()) {
                String where = layer.layer() + " on " + tape.day(t).date();
                assertEquals(weights[Layer.ALL.indexOf(layer.layer())], layer.targetWeight(), 1e-12, where);
                assertEquals(
                        reference.contract(layer.layer()),
                        layer.target().orElseThrow().contract(),
                        where);
            }
            assertEquals(reference.engaged(), decision.latches().secondEngine());
            assertEquals(reference.migrated(), decision.latches().migration());
            assertEquals(reference.timeShift(), decision.latches().timeShift());
            assertEquals(reference.harvests(), decision.latches().harvest());
        }
    }

    private static void adjustmentsSumToTheTargets(DayDecision decision) {
        for (LayerDecision layer : decision.layers()) {
            double sum = decision.adjustments().stream()
                    .filter(adjustment -> adjustment.layer() == layer.layer())
                    .mapToDouble(adjustment -> adjustment.after() - adjustment.before())
                    .sum();
            assertEquals(
                    layer.targetWeight(),
                    sum,
                    1e-12,
                    () -> layer.layer() + " on " + decision.day().date());
        }
        for (Adjustment adjustment : decision.adjustments()) {
            assertTrue(AdjustmentText.of(adjustment).length() > 10);
            inputsAreOfClosesThatHadBeen(adjustment, decision.day().date());
        }
    }

    private static void inputsAreOfClosesThatHadBeen(Adjustment adjustment, LocalDate decided) {
        for (Input input : adjustment.inputs()) {
            boolean hasClose = input.provenance() != Provenance.ASSUMED && input.provenance() != Provenance.MODEL;
            assertEquals(hasClose, input.date().isPresent(), input::toString);
            assertTrue(input.age(decided).orElse(0) >= 0, input::toString);
        }
    }

    private static void weightsAreWithinTheirLimits(DayDecision decision, Ruleset ruleset) {
        double total = 0;
        for (LayerDecision layer : decision.layers()) {
            assertTrue(layer.targetWeight() >= 0
                    && layer.targetWeight() <= ruleset.limits().totalWeight());
            assertTrue(layer.exact() <= ruleset.limits().layerContracts() + 1e-9);
            total += layer.targetWeight();
        }
        assertTrue(
                total <= ruleset.limits().totalWeight() + 1e-12,
                () -> "total on " + decision.day().date());
    }

    private static void noCallIsWrittenBeyondWhatIsHeld(DayDecision decision) {
        for (LayerDecision layer : decision.layers()) {
            layer.written().ifPresent(written -> {
                Position held = layer.held().orElseThrow();
                assertEquals(held.contract(), written.contract());
                assertTrue(-written.vx() <= held.vx() / 2);
                assertTrue(strike(written.callStrike()) > strike(held.callStrike()));
            });
        }
    }

    private static double strike(OptionalDouble strike) {
        return strike.orElseThrow();
    }
}
