package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alvh.core.observation.Figure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MotionTest {

    private static final Figure MISSING = Figure.unavailable("the data folder has no such series");

    @Test
    void sharesTheWeightsAmongTheInputsThatAreThere() {
        Motion motion =
                Motion.of(zs(Map.of(MotionFactor.REER, 1.0, MotionFactor.FUNDING, 2.0, MotionFactor.CURVATURE, -0.6)));

        assertEquals(List.of(1 / 3.0, 1 / 3.0, 0.0, 0.0, 1 / 3.0, 0.0), weights(motion));
        assertEquals((1 + 2 - 0.6) / 9, score(motion), 1e-15);
    }

    @Test
    void capsEachWeightWithoutSharingOutWhatTheCapTakes() {
        Motion two = Motion.of(zs(Map.of(MotionFactor.REER, 3.0, MotionFactor.CURVATURE, 3.0)));
        Motion one = Motion.of(zs(Map.of(MotionFactor.CURVATURE, 3.0)));

        assertEquals(0.70, score(two), 1e-15);
        assertEquals(0.35, score(one), 1e-15);
    }

    @Test
    void clipsEachInputAtThreeDeviations() {
        Motion motion =
                Motion.of(zs(Map.of(MotionFactor.REER, 40.0, MotionFactor.ERP, -3.5, MotionFactor.FUNDING, 0.0)));

        assertEquals(0, score(motion), 1e-15);
        assertEquals(Figure.of(40), motion.inputs().getFirst().z());
    }

    @Test
    void aRulesetMayWeighTheInputsItselfAndLeaveOneOut() {
        Motion motion = Motion.of(
                zs(Map.of(MotionFactor.REER, 3.0, MotionFactor.FUNDING, 3.0, MotionFactor.CURVATURE, 3.0)),
                factor -> switch (factor) {
                    case REER -> 0.1;
                    case CURVATURE -> 0.3;
                    default -> 0;
                });

        assertEquals(List.of(0.25, 0.0, 0.0, 0.0, 0.35, 0.0), weights(motion));
        assertThrows(IllegalArgumentException.class, () -> Motion.of(zs(Map.of(MotionFactor.REER, 1.0)), _ -> -1));
    }

    @Test
    void withoutAnyInputThereIsNoScoreAndTheReasonsStay() {
        Motion motion = Motion.of(zs(Map.of()));

        assertEquals(Figure.unavailable("no motion input is available"), motion.score());
        assertEquals(MISSING, motion.inputs().getFirst().z());
        assertThrows(IllegalArgumentException.class, () -> Motion.of(Map.of()));
    }

    private static Map<MotionFactor, Figure> zs(Map<MotionFactor, Double> known) {
        EnumMap<MotionFactor, Figure> zs = new EnumMap<>(MotionFactor.class);
        for (MotionFactor factor : MotionFactor.values()) {
            Double z = known.get(factor);
            zs.put(factor, z == null ? MISSING : Figure.of(z));
        }
        return zs;
    }

    private static List<Double> weights(Motion motion) {
        return motion.inputs().stream().map(Motion.Input::weight).toList();
    }

    private static double score(Motion motion) {
        return motion.score().asOptional().orElseThrow();
    }
}
