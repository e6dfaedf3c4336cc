package dev.alvh.core.rule;

/**
 * What the rules remember from one decision to the next. Mutable, so that a loop over years allocates nothing:
 * {@link #state()} is what it is now, and a copy to try something on is {@link #set} from the original.
 */
public final class Latches {

    boolean secondEngine;
    boolean migration;
    int timeShift;
    double spikeMultiplier = 1;
    int spikeSessions;
    boolean harvest;

    /** The last RSI of VIX that was known; NaN before the first. */
    double rsi = Double.NaN;

    /** At rest. */
    public Latches() {}

    /**
     * The latches at one moment.
     *
     * @param secondEngine whether it is engaged
     * @param migration whether S4 stands in I1
     * @param timeShift −1 nearer, 1 further, 0 before the first signal
     * @param spikeMultiplier of the short group, 1 where no spike is held
     * @param spikeSessions since the last spike, where one is held
     * @param harvest whether calls are written against the deep layers
     */
    public record State(
            boolean secondEngine,
            boolean migration,
            int timeShift,
            double spikeMultiplier,
            int spikeSessions,
            boolean harvest) {}

    public State state() {
        return new State(secondEngine, migration, timeShift, spikeMultiplier, spikeSessions, harvest);
    }

    /** Takes over another's state. */
    public void set(Latches other) {
        secondEngine = other.secondEngine;
        migration = other.migration;
        timeShift = other.timeShift;
        spikeMultiplier = other.spikeMultiplier;
        spikeSessions = other.spikeSessions;
        harvest = other.harvest;
        rsi = other.rsi;
    }

    public boolean secondEngine() {
        return secondEngine;
    }

    public boolean migration() {
        return migration;
    }

    public boolean harvest() {
        return harvest;
    }
}
