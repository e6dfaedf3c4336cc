package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.observation.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MotionInputsTest {

    private static final Figure MISSING = Figure.unavailable("missing");

    @Test
    void agreesWithTheDefinitionsOverWholeColumns() {
        SplittableRandom random = new SplittableRandom(77);
        int sessions = 700;
        double[][] columns = new double[6][sessions];
        MotionInputs inputs = new MotionInputs();
        List<Double> premium = new ArrayList<>();
        for (int t = 0; t < sessions; t++) {
            for (double[] column : columns) {
                column[t] = 1 + 0.1 * random.nextGaussian();
            }
            double[] row = new double[columns.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = columns[i][t];
            }
            MacroInputs macro = new MacroInputs(
                    Figure.of(row[0]),
                    Figure.of(row[1]),
                    Figure.of(row[2]),
                    MISSING,
                    Figure.of(row[3]),
                    Figure.of(row[4]),
                    MISSING,
                    MISSING);
            premium.add(row[4] - row[1] / 100 - 3 * row[5] * row[5]);
            if (t == sessions - 1) {
                var raw = inputs.peek(macro, Figure.of(row[5]));
                double[] spread = new double[sessions];
                Arrays.setAll(spread, i -> columns[1][i] - columns[2][i]);
                assertEquals(zOfChanges(columns[0], 63), known(raw.get(MotionFactor.REER)), 1e-9);
                assertEquals(zOfChanges(medians(spread), 21), known(raw.get(MotionFactor.FUNDING)), 1e-9);
                assertEquals(zOfChanges(columns[3], 63), known(raw.get(MotionFactor.REIT_PCF)), 1e-9);
                assertEquals(
                        z(premium.stream().mapToDouble(Double::doubleValue).toArray()),
                        known(raw.get(MotionFactor.ERP)),
                        1e-9);
                assertEquals(MISSING, raw.get(MotionFactor.IPO));
            }
            inputs.commit(macro, Figure.of(row[5]));
        }
    }

    @Test
    void aLoadedCapWeightedVolatilityStandsBeforeTheRealisedOneAndFedFundsBehindTheBill() {
        Figure expected = Figure.of(0.08);
        MacroInputs both = new MacroInputs(
                MISSING, Figure.of(2), MISSING, Figure.of(5), MISSING, expected, Figure.of(20), MISSING);
        MacroInputs funds =
                new MacroInputs(MISSING, MISSING, MISSING, Figure.of(5), MISSING, expected, MISSING, MISSING);

        assertEquals(0.06 - 3 * 0.04, known(EquityRiskPremiumDivergence.level(both, Figure.of(0.5))), 1e-15);
        assertEquals(0.03 - 3 * 0.25, known(EquityRiskPremiumDivergence.level(funds, Figure.of(0.5))), 1e-15);
        assertEquals(MISSING, EquityRiskPremiumDivergence.level(funds, MISSING));
    }

    @Test
    void aSessionWithoutAValueIsStillASession() {
        Change change = new Change(3);
        change.commit(Figure.of(1));
        change.commit(MISSING);
        assertEquals(Figure.unavailable("needs 4 sessions, has 3"), change.peek(Figure.of(5)));
        change.commit(Figure.of(2));

        assertEquals(Figure.of(4), change.peek(Figure.of(5)));
        assertEquals(MISSING, change.peek(MISSING));
        change.commit(Figure.of(5));
        assertEquals(Figure.unavailable("there was no value 3 sessions ago"), change.peek(Figure.of(6)));
    }

    @Test
    void theMedianNeedsEveryOneOfItsSessions() {
        RollingMedian median = new RollingMedian(5);
        for (double value : new double[] {5, 1, 4, 2}) {
            median.commit(Figure.of(value));
        }

        assertEquals(Figure.of(3), median.peek(Figure.of(3)));
        assertEquals(Figure.of(4), median.peek(Figure.of(9)));
        median.commit(MISSING);
        assertEquals(Figure.unavailable("a value is missing within the last 5 sessions"), median.peek(Figure.of(3)));
    }

    private static double zOfChanges(double[] column, int lag) {
        double[] changes = new double[column.length - lag];
        Arrays.setAll(changes, i -> column[i + lag] - column[i]);
        return z(changes);
    }

    private static double[] medians(double[] column) {
        double[] medians = new double[column.length - 4];
        Arrays.setAll(medians, i -> Arrays.stream(column, i, i + 5).sorted().toArray()[2]);
        return medians;
    }

    private static double z(double[] all) {
        double[] window = Arrays.copyOfRange(all, all.length - 252, all.length);
        double mean = Arrays.stream(window).average().orElseThrow();
        double squares = Arrays.stream(window).map(v -> (v - mean) * (v - mean)).sum();
        return (window[251] - mean) / Math.sqrt(squares / 251);
    }

    private static double known(@org.jspecify.annotations.Nullable Figure figure) {
        return figure == null ? Double.NaN : figure.asOptional().orElseThrow();
    }
}
