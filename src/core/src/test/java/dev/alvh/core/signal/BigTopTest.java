package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.observation.Reading;
import dev.alvh.core.signal.Divergence.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigTopTest {

    private static final Reading<Divergence> NOTHING = Reading.of(new Divergence(Kind.NONE, false));
    private static final Reading<Divergence> BEARISH = Reading.of(new Divergence(Kind.BEARISH, false));
    private static final Reading<Divergence> UNKNOWN = Reading.unavailable("no breadth");

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "011, 001",
        "01011, 00001",
        "11000001, 01111100",
        "1100001000001, 0111111111100",
        "11000011, 01111111",
        "110000011, 011111001",
    })
    void turnsOnAfterTwoTrueSessionsInARowAndOffAfterFiveFalseOnes(String conditions, String states) {
        Hysteresis hysteresis = new Hysteresis(2, 5);
        StringBuilder seen = new StringBuilder();
        conditions.chars().forEach(condition -> {
            seen.append(hysteresis.peek(condition == '1') ? '1' : '0');
            hysteresis.commit(condition == '1');
        });

        assertEquals(states, seen.toString());
    }

    @Test
    void needsFullWindowsOf252() {
        BigTop top = new BigTop();
        for (int i = 0; i < 250; i++) {
            top.commit(100, 0.2, 60, BEARISH);
        }

        assertEquals(
                Reading.unavailable("needs 252 SPX closes with a realised volatility, has 251"),
                top.peek(100, 0.2, 60, BEARISH));
        top.commit(100, 0.2, 60, BEARISH);
        // a constant volatility has no lower one; one true session is not yet two
        assertEquals(Reading.of(false), top.peek(100, 0.2, 60, BEARISH));
        top.commit(100, 0.2, 60, BEARISH);
        assertEquals(Reading.of(true), top.peek(100, 0.2, 60, BEARISH));
    }

    @ParameterizedTest
    @CsvSource({
        // close, vol, rsi, divergence is bearish, condition
        "98.5,  0.05, 60, true,  true",
        "98.49, 0.05, 60, true,  false",
        "101,   0.05, 60, true,  true",
        "100,   1.00, 60, true,  true",
        "100,   1.255, 60, true, false",
        "100,   0.05, 60, false, false",
        "100,   0.05, 59, false, true",
    })
    void allThreeConditionsMustHold(double close, double vol, double rsi, boolean bearish, boolean expected) {
        BigTop top = calmNearHigh();
        top.commit(close, vol, rsi, bearish ? BEARISH : NOTHING);

        // another true session decides between one and two in a row
        assertEquals(Reading.of(expected), top.peek(100, 0, 60, BEARISH));
    }

    @ParameterizedTest(name = "RSI {1}, {0} sessions after the high: {2}")
    @CsvSource({
        // the latest of the two equal highs counts, with its RSI of 70
        "20, 69, true",
        "20, 70, false",
        // then it has left the twenty sessions, and their RSI of 60 counts
        "21, 69, false",
        "21, 59, true",
    })
    void comparesTheRsiWithTheHighestCloseOfTheTwentySessionsBefore(int ago, double rsi, boolean expected) {
        BigTop top = calmNearHigh();
        top.commit(101, 5, 50, NOTHING);
        top.commit(101, 5, 70, NOTHING);
        for (int i = 1; i < ago; i++) {
            top.commit(100, 5, 60, NOTHING);
        }
        top.commit(100, 0, rsi, NOTHING);

        assertEquals(Reading.of(expected), top.peek(100, 0, 60, BEARISH));
    }

    @Test
    void unknownBreadthStandsStillOnlyWhereItWouldDecide() {
        BigTop top = calmNearHigh();

        assertEquals(Reading.unavailable("no breadth"), top.peek(100, 0, 60, UNKNOWN));
        assertEquals(Reading.of(false), top.peek(90, 0, 60, UNKNOWN));
        top.commit(100, 0, 59, UNKNOWN);
        // neither on nor off: the unknown session counts neither way
        top.commit(100, 0, 60, UNKNOWN);
        assertEquals(Reading.of(true), top.peek(100, 0, 60, BEARISH));
    }

    /** Closes at 100 throughout; on the next session 62 volatilities of the window lie below 0.63, 63 below 1.255. */
    private static BigTop calmNearHigh() {
        BigTop top = new BigTop();
        for (int i = 0; i < 252; i++) {
            top.commit(100, i < 63 ? i / 100.0 : 0.62 + i / 100.0, 60, NOTHING);
        }
        return top;
    }
}
