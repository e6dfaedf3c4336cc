package dev.alvh.core.option;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Black76ColumnsTest {

    private final Black76Columns columns = new Black76Columns();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.043, -0.01})
    void givesWhatTheScalarFormGivesOverTheWholeGrid(double rate) {
        agreesWithTheScalarForm(grid(20_000, 3), rate);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 255, 256, 257, 1_000})
    void valuesEveryRowWhateverTheLength(int size) {
        agreesWithTheScalarForm(grid(size, 3), 0.02);
    }

    @Test
    void agreesAlsoWhereTheStrikeIsManyTimesTheForward() {
        agreesWithTheScalarForm(grid(20_000, 12), 0.03);
    }

    @Test
    void aWingKeepsItsDigitsAgainstEighty() {
        SplittableRandom random = new SplittableRandom(2022);
        OptionColumns options = grid(300, 3);
        for (int i = 0; i < options.size(); i++) {
            options.types()[i] = OptionType.CALL;
            options.forwards()[i] = 1;
            options.strikes()[i] = Math.exp(1.5 * random.nextDouble());
            options.years()[i] = 1;
            options.vols()[i] = 0.02 + random.nextDouble();
        }
        OptionValueColumns values = OptionValueColumns.of(options.size());

        columns.value(options, 0, values);

        for (int i = 0; i < options.size(); i++) {
            double strike = options.strikes()[i];
            double exact = PreciseBlack.normalised(Moneyness.log(1, strike), options.vols()[i])
                            .doubleValue()
                    * Math.sqrt(strike);
            if (exact > 1e-60) {
                assertEquals(exact, values.prices()[i], tolerance(exact), "strike " + strike);
            }
        }
    }

    @Test
    void theLimitsAreExactlyTheScalarOnes() {
        OptionColumns options = new OptionColumns(
                new OptionType[] {
                    OptionType.CALL, OptionType.PUT, OptionType.CALL, OptionType.PUT, OptionType.CALL, OptionType.PUT
                },
                new double[] {100, 100, 110, 100, 1e-200, 100},
                new double[] {100, 100, 100, 900, 1e200, 1e-3},
                new double[] {0, 0.5, 0, 0.01, 1, 3},
                new double[] {0.2, 0, 0.2, 0.05, 3, 1e9});
        OptionValueColumns values = OptionValueColumns.of(options.size());

        columns.value(options, 0.05, values);

        for (int i = 0; i < options.size(); i++) {
            assertEquals(scalar(options, i, 0.05), values.at(i), "option " + i);
        }
    }

    @ParameterizedTest(name = "forward {0}, strike {1}, years {2}, vol {3}, rate {4}")
    @CsvSource({
        "0, 100, 1, 0.2, 0",
        "100, -1, 1, 0.2, 0",
        "100, 100, -0.1, 0.2, 0",
        "100, 100, 1, -0.2, 0",
        "NaN, 100, 1, 0.2, 0",
        "100, Infinity, 1, 0.2, 0",
        "100, 100, 1, NaN, 0",
    })
    void aRowOutsideTheDomainIsNamedAndNothingIsWritten(double f, double k, double t, double vol, double rate) {
        OptionColumns options = grid(400, 3);
        options.forwards()[300] = f;
        options.strikes()[300] = k;
        options.years()[300] = t;
        options.vols()[300] = vol;
        OptionValueColumns values = OptionValueColumns.of(400);

        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> columns.value(options, rate, values))
                        .getMessage());

        assertTrue(message.startsWith("option 300: "), message);
        assertTrue(
                message.endsWith("got forward " + f + ", strike " + k + ", years " + t + ", volatility " + vol
                        + ", rate " + rate),
                message);
        assertArrayEquals(new double[400], values.prices());
    }

    @Test
    void columnsOfDifferentLengthsAreRefused() {
        OptionColumns options = grid(10, 3);

        assertThrows(
                IllegalArgumentException.class,
                () -> new OptionColumns(
                        options.types(), new double[9], options.strikes(), options.years(), options.vols()));
        assertThrows(IllegalArgumentException.class, () -> columns.value(options, 0, OptionValueColumns.of(9)));
    }

    private void agreesWithTheScalarForm(OptionColumns options, double rate) {
        OptionValueColumns values = OptionValueColumns.of(options.size());
        columns.value(options, rate, values);
        for (int i = 0; i < options.size(); i++) {
            OptionValue expected = scalar(options, i, rate);
            OptionValue actual = values.at(i);
            String at = options.types()[i] + " strike " + options.strikes()[i] + ", years " + options.years()[i]
                    + ", vol " + options.vols()[i];
            assertEquals(expected.price(), actual.price(), tolerance(expected.price()), at);
            assertEquals(expected.delta(), actual.delta(), tolerance(expected.delta()), at);
            assertEquals(expected.gamma(), actual.gamma(), tolerance(expected.gamma()), at);
            assertEquals(expected.vega(), actual.vega(), tolerance(expected.vega()), at);
            assertEquals(expected.theta(), actual.theta(), tolerance(expected.theta()), at);
            assertEquals(expected.rho(), actual.rho(), tolerance(expected.rho()), at);
        }
    }

    private static double tolerance(double expected) {
        return Math.max(1e-10 * Math.abs(expected), 1e-12);
    }

    private static OptionValue scalar(OptionColumns options, int i, double rate) {
        return Black76.value(
                options.types()[i],
                options.forwards()[i],
                options.strikes()[i],
                options.years()[i],
                options.vols()[i],
                rate);
    }

    /** An hour to three years and 3 % to 300 %, strikes over e^(±width/2) of the forward, every tenth at the money. */
    private static OptionColumns grid(int size, double width) {
        SplittableRandom random = new SplittableRandom(7);
        OptionType[] types = new OptionType[size];
        double[] forwards = new double[size];
        double[] strikes = new double[size];
        double[] years = new double[size];
        double[] vols = new double[size];
        Arrays.setAll(types, i -> random.nextBoolean() ? OptionType.CALL : OptionType.PUT);
        for (int i = 0; i < size; i++) {
            forwards[i] = 10 + 4_990 * random.nextDouble();
            strikes[i] = i % 10 == 0 ? forwards[i] : forwards[i] * Math.exp(width * (random.nextDouble() - 0.5));
            years[i] = Math.exp(Math.log(1 / 8_760.0) + random.nextDouble() * Math.log(3 * 8_760));
            vols[i] = Math.exp(Math.log(0.03) + random.nextDouble() * Math.log(100));
        }
        return new OptionColumns(types, forwards, strikes, years, vols);
    }
}
