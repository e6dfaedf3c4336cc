package dev.alvh.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"5.25, 2, +5.25", "-0.4, 1, \u22120.4", "0, 2, 0.00", "-0.004, 2, 0.00", "0.004, 2, 0.00"})
    void signsStandBeforeEveryNumberButZero(double value, int decimals, String text) {
        assertEquals(text, Numbers.signed(value, decimals));
    }

    @ParameterizedTest
    @CsvSource({"5.25, ▲ +5.25", "-5.25, ▼ \u22125.25", "0.001, 0.00"})
    void changesSayTheirDirectionWithoutColour(double value, String text) {
        assertEquals(text, Numbers.change(value, 2));
    }

    @ParameterizedTest
    @CsvSource({"1234567.5, 1\u2009234\u2009567.5", "999, 999.0"})
    void thousandsHaveThinSpaces(double value, String text) {
        assertEquals(text, Numbers.fixed(value, 1));
    }

    @Test
    void everyNumberIsRoundedAsTheLibraryDoesAndNothingElseIsWritten() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(5);
            double size = Math.pow(10, random.nextInt(-6, 9));
            // every other one lies halfway between two neighbours
            double value = i % 2 == 0
                    ? size * (2 * random.nextDouble() - 1)
                    : (random.nextInt(-500_000, 500_000) + 0.5) / Math.pow(10, decimals);
            String library = String.format(Locale.ROOT, "%,." + decimals + "f", value)
                    .replace("-", "\u2212")
                    .replace(",", "\u2009");
            boolean zero = library.chars().allMatch(c -> "\u22120.".indexOf(c) >= 0);
            assertEquals(
                    zero ? library.replace("\u2212", "") : library, Numbers.fixed(value, decimals), () -> value + "");
        }
        assertEquals(Numbers.NONE, Numbers.fixed(Double.NaN, 2));
        assertEquals(Numbers.NONE, Numbers.fixed(Double.NEGATIVE_INFINITY, 2));
    }
}
