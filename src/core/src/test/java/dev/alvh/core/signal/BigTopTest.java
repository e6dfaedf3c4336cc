package dev.alvh.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.signal.Divergence.Kind;
import java.util.ArrayList;
import java.util.List;
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
        for (char condition : conditions.toCharArray()) {
            boolean peeked = hysteresis.peek(condition == '1');
            hysteresis.commit(condition == '1');
            seen.append(peeked ? '1' : '0');
        }

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
                top.peek(100, 0.1, 60, BEARISH));
        top.commit(100, 0.2, 60, BEARISH);
        // one true session is not yet two
        assertEquals(Reading.of(false), top.peek(100, 0.1, 60, BEARISH));
        top.commit(100, 0.1, 60, BEARISH);
        assertEquals(Reading.of(true), top.peek(100, 0.1, 60, BEARISH));
    }

    @ParameterizedTest
    @CsvSource({
        // close, vol, rsi, divergence is bearish, condition
        "98.5,  0.05, 60, true,  true",
        "98.49, 0.05, 60, true,  false",
        "101,   0.05, 60, true,  true",
        "100,   0.62, 60, true,  true",
        "100,   0.63, 60, true,  false",
        "100,   0.05, 60, false, false",
        "100,   0.05, 59, false, true",
    })
    void allThreeConditionsMustHold(double close, double vol, double rsi, boolean bearish, boolean expected) {
        BigTop top = calmNearHigh();
        top.commit(close, vol, rsi, bearish ? BEARISH : NOTHING);

        // another true session decides between one and two in a row
        assertEquals(Reading.of(expected), top.peek(100, 0, 60, BEARISH));
    }

    @Test
    void comparesTheRsiWithTheHighestCloseOfTheTwentySessionsBefore() {
        BigTop top = calmNearHigh();
        // the latest of two equal highs counts: its RSI is 70, that of the earlier one 50
        top.commit(101, 0.9, 50, NOTHING);
        top.commit(101, 0.9, 70, NOTHING);
        for (int i = 0; i < 19; i++) {
            top.commit(100, 0.9, 80, NOTHING);
        }

        // the high of RSI 70 is session t−20
        assertEquals(List.of(false, true), after(top, 69));
        // one session later the highest close is 100 with RSI 80, the latest of many
        assertEquals(List.of(false, false), after(top, 80));
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

    /** Closes at 100 throughout, volatilities 0.01 to 1.00 over and over: 63 of the last 252 lie below 0.63 at most. */
    private static BigTop calmNearHigh() {
        BigTop top = new BigTop();
        for (int i = 0; i < 252; i++) {
            top.commit(100, i < 63 ? i / 100.0 : 0.62 + i / 100.0, 60, NOTHING);
        }
        return top;
    }

    private static List<Boolean> after(BigTop top, double rsi) {
        List<Boolean> states = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            states.add(top.peek(100, 0, rsi, NOTHING).is(true));
            top.commit(100, 0, rsi, NOTHING);
        }
        return states;
    }
}
