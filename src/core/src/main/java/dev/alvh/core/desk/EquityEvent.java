package dev.alvh.core.desk;

/** What happened at a close that a chart of the money marks. */
public enum EquityEvent {
    /** A layer went from one contract to another. */
    ROLL(1),
    /** VIX spiked: rule 3 raised the short layers. */
    SPIKE(2),
    /** The Second Engine was engaged. */
    SECOND_ENGINE(4);

    private final int bit;

    EquityEvent(int bit) {
        this.bit = bit;
    }

    /** Of a set of events in one number. */
    int bit() {
        return bit;
    }
}
