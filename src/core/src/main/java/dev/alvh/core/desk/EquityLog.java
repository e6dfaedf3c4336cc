package dev.alvh.core.desk;

import dev.alvh.core.rule.Latches;
import dev.alvh.core.step.Books;
import dev.alvh.core.tape.TapeDay;

/** Writes the money after each session into columns. */
final class EquityLog {

    private EquityColumns columns = new EquityColumns();
    private EquityHistory history = new EquityHistory(columns, 0);
    private int size;
    private long rolls;
    private boolean engaged;

    /** Adds the session that books and latches have just been stepped over. */
    void add(TapeDay day, Books books, Latches latches) {
        columns = columns.withRoomFor(size);
        columns.set(size, day, books, happened(day, books, latches));
        size++;
        history = new EquityHistory(columns, size);
        rolls = books.rolls();
        engaged = latches.secondEngine();
    }

    private byte happened(TapeDay day, Books books, Latches latches) {
        int bits = books.rolls() > rolls ? EquityEvent.ROLL.bit() : 0;
        if (latches.state().since().spike().filter(day.date()::equals).isPresent()) {
            bits |= EquityEvent.SPIKE.bit();
        }
        if (latches.secondEngine() && !engaged) {
            bits |= EquityEvent.SECOND_ENGINE.bit();
        }
        return (byte) bits;
    }

    /** All sessions so far; what is added later is not seen in it. */
    EquityHistory history() {
        return history;
    }
}
