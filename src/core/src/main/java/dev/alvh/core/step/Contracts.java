package dev.alvh.core.step;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.tape.TapeDay;
import java.time.LocalDate;

/** The contract behind a settlement date of the books. */
final class Contracts {

    private Contracts() {}

    /** Listed on the day or not. */
    static VxFuture settlingOn(TapeDay day, int settleDay) {
        int node = day.nodeOf(settleDay);
        return node >= 0
                ? day.curve().nodes().get(node).contract()
                : VxFuture.settlingOn(LocalDate.ofEpochDay(settleDay));
    }
}
