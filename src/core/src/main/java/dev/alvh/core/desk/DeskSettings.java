package dev.alvh.core.desk;

import dev.alvh.core.condor.CondorPolicy;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.shock.HedgeSizing;
import dev.alvh.core.shock.ShockParameters;

/**
 * What the fold is told once.
 *
 * @param provenance of the feed's numbers
 * @param fills when a decided order trades
 * @param capital dollars, above 0
 * @param coverage share of the condor's maximum loss that the hedge is sized for, above 0
 * @param approval of the hedge's trades
 */
public record DeskSettings(
        Provenance provenance,
        Fills fills,
        Freshness freshness,
        CondorPolicy condor,
        double capital,
        double coverage,
        ShockParameters shock,
        Approval approval) {

    public static final double DEFAULT_CAPITAL = 1_000_000;

    /** When an order that was decided at a close trades. */
    public enum Fills {
        /** At the next session's settlement: a replay of daily data. */
        NEXT_SETTLEMENT,
        /** At the first market of the next session: live, simulated and recorded sessions. */
        TOUCH
    }

    /** Who approves what the hedge should do, where no person is asked. */
    public enum Approval {
        /** Everything: what the layers should hold is held from the next settlement. */
        ALL,
        /** Nothing: the hedge never trades and holds nothing. */
        NONE
    }

    public DeskSettings {
        if (!(capital > 0 && coverage > 0 && capital + coverage < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("capital and coverage are above 0, got " + capital + " and " + coverage);
        }
    }

    /** The method's defaults. */
    public static DeskSettings of(Provenance provenance, Fills fills) {
        return new DeskSettings(
                provenance,
                fills,
                Freshness.DEFAULT,
                CondorPolicy.DEFAULT,
                DEFAULT_CAPITAL,
                HedgeSizing.DEFAULT_COVERAGE,
                ShockParameters.DEFAULT,
                Approval.ALL);
    }

    /** The same with another approval. */
    public DeskSettings with(Approval other) {
        return new DeskSettings(provenance, fills, freshness, condor, capital, coverage, shock, other);
    }
}
