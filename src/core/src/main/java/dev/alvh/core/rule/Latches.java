package dev.alvh.core.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rules remember from one decision to the next. Mutable, so that a loop over years allocates nothing:
 * {@link #state()} is what it is now, and a copy to try something on is {@link #set} from the original.
 */
public final class Latches {

    /** In place of the session of a latch that nothing has moved yet. */
    static final int NEVER = Integer.MIN_VALUE;

    boolean secondEngine;
    boolean migration;
    int timeShift;
    double spikeMultiplier = 1;
    int spikeSessions;
    boolean harvest;

    /** The last RSI of VIX that was known; NaN before the first. */
    double rsi = Double.NaN;

    // the sessions that set the latches, days since 1970: a rule that holds read its numbers on them

    int secondEngineDay = NEVER;
    int migrationDay = NEVER;
    int timeShiftDay = NEVER;
    int harvestDay = NEVER;

    /** Of the spike whose multiplier is held. */
    int spikeDay = NEVER;

    /** Of the spike from which the sessions count. */
    int lastSpikeDay = NEVER;

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
     * @param since when they came to stand so
     */
    public record State(
            boolean secondEngine,
            boolean migration,
            int timeShift,
            double spikeMultiplier,
            int spikeSessions,
            boolean harvest,
            Since since) {}

    /**
     * The sessions that set the latches.
     *
     * @param secondEngine engaged it or made it dormant; empty before the first
     * @param migration began it; empty where S4 stands in its own contract
     * @param timeShift turned it; empty before the first signal
     * @param spike reached the multiplier; empty where none is held
     * @param harvest began it; empty where no calls are written
     */
    public record Since(
            Optional<LocalDate> secondEngine,
            Optional<LocalDate> migration,
            Optional<LocalDate> timeShift,
            Optional<LocalDate> spike,
            Optional<LocalDate> harvest) {}

    public State state() {
        return new State(
                secondEngine,
                migration,
                timeShift,
                spikeMultiplier,
                spikeSessions,
                harvest,
                new Since(
                        date(secondEngineDay),
                        date(migrationDay),
                        date(timeShiftDay),
                        date(spikeDay),
                        date(harvestDay)));
    }

    static Optional<LocalDate> date(int epochDay) {
        return epochDay == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
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
        secondEngineDay = other.secondEngineDay;
        migrationDay = other.migrationDay;
        timeShiftDay = other.timeShiftDay;
        harvestDay = other.harvestDay;
        spikeDay = other.spikeDay;
        lastSpikeDay = other.lastSpikeDay;
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
