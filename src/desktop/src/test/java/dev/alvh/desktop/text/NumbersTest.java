package dev.alvh.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
