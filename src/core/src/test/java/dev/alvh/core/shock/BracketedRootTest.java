package dev.alvh.core.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.junit.jupiter.api.Test;

class BracketedRootTest {

    private record Problem(String name, DoubleUnaryOperator f, double from, double to) {}

    private static final List<Problem> PROBLEMS = List.of(
            new Problem("cosine", x -> Math.cos(x) - x, 0, 1),
            new Problem("cubic", x -> x * x * x - 2 * x - 5, 3, 2),
            new Problem("steep", x -> Math.exp(20 * x) - 2, -5, 5),
            new Problem("kink", x -> Math.max(-0.1, x - 0.3), -1, 1),
            new Problem("flat at its zero", x -> (x - 1) * (x - 1) * (x - 1), -3, 2.5),
            new Problem("step", x -> x < 0.7 ? -1 : 3, 0, 1));

    @Test
    void itFindsTheZerosThatHipparchusFinds() {
        BrentSolver reference = new BrentSolver(1e-15, 1e-15, 1e-15);
        for (Problem problem : PROBLEMS) {
            double expected = reference.solve(
                    10_000,
                    problem.f()::applyAsDouble,
                    Math.min(problem.from(), problem.to()),
                    Math.max(problem.from(), problem.to()));
            double tolerance = problem.name().startsWith("flat") ? 1e-5 : 1e-13;
            assertEquals(
                    expected, BracketedRoot.of(problem.f(), problem.from(), problem.to()), tolerance, problem.name());
        }
    }

    @Test
    void aZeroAtAnEndIsThatEnd() {
        assertEquals(2, BracketedRoot.of(x -> x - 2, 2, 5));
        assertEquals(2, BracketedRoot.of(x -> x - 2, -5, 2));
    }

    @Test
    void endsOfOneSignOrWithoutANumberAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> BracketedRoot.of(x -> x * x + 1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> BracketedRoot.of(Math::log, -1, 2));
    }
}
