package dev.alvh.core.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.signal.SyntheticHistory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TapeTest {

    private static final LocalDate MONDAY = LocalDate.of(2018, 2, 5);

    @Test
    void aLongerTapeLeavesTheShorterOneAsItWas() {
        Tape one = DayBuilder.tape(DayBuilder.on(MONDAY, 15, 16));
        TapeDay tuesday = DayBuilder.on(MONDAY.plusDays(1), 15, 16).build();
        TapeDay wednesday = DayBuilder.on(MONDAY.plusDays(2), 15, 16).build();

        Tape two = one.with(tuesday);
        Tape other = one.with(wednesday);

        assertEquals(1, one.size());
        assertSame(tuesday, two.day(1));
        assertSame(wednesday, other.day(1));
        assertThrows(IndexOutOfBoundsException.class, () -> one.day(1));
    }

    @Test
    void aProvisionalSessionIsTheLastUntilTheNextTakesItsPlace() {
        Tape closed = DayBuilder.tape(DayBuilder.on(MONDAY, 15, 16));
        TapeDay early = DayBuilder.on(MONDAY.plusDays(1), 15, 16).build();
        TapeDay late = DayBuilder.on(MONDAY.plusDays(1), 17, 16).build();

        Tape now = closed.asIfClosed(early).asIfClosed(late);

        assertEquals(2, now.size());
        assertSame(late, now.day(1));
        assertEquals(1, closed.size());
        assertSame(early, closed.asIfClosed(late).with(early).day(1));
        assertEquals(2, now.with(late).size());
    }

    @Test
    void sessionsComeInOrder() {
        Tape tape = DayBuilder.tape(DayBuilder.on(MONDAY, 15, 16));
        TapeDay same = DayBuilder.on(MONDAY, 15, 16).build();
        assertThrows(IllegalArgumentException.class, () -> tape.with(same));
    }

    @Test
    void aDateFindsTheLastSessionOnOrBeforeIt() {
        Tape tape = DayBuilder.tape(DayBuilder.on(MONDAY, 15, 16), DayBuilder.on(MONDAY.plusDays(2), 15, 16));

        assertEquals(-1, tape.indexOn(MONDAY.minusDays(1)));
        assertEquals(0, tape.indexOn(MONDAY));
        assertEquals(0, tape.indexOn(MONDAY.plusDays(1)));
        assertEquals(1, tape.indexOn(MONDAY.plusDays(30)));
    }

    @Test
    void everySessionWithACurveIsOnIt() {
        MarketHistory history = SyntheticHistory.whole();
        Tape tape = Tape.upTo(history, SyntheticHistory.TO);

        assertEquals(history.curveDates().size(), tape.size());
        for (int t = 0; t < tape.size(); t++) {
            TapeDay day = tape.day(t);
            assertTrue(history.curveDates().contains(day.date()));
            assertEquals(day.curve().nodes().getFirst().price(), day.price(0));
            assertEquals(0, day.nodeOf(day.settleDay(0)));
        }
    }
}
