package dev.alvh.core.desk;

import dev.alvh.core.observation.Provenance;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.ruleset.Ruleset;

/**
 * What the fold is told once.
 *
 * @param provenance of the feed's numbers
 * @param ruleset by which the desk decides
 * @param approval of the hedge's trades
 */
public record DeskSettings(Provenance provenance, Freshness freshness, Ruleset ruleset, Approval approval) {

    /** Who approves what the hedge should do. */
    public enum Approval {
        /** Everything: what the layers should hold is held from the next settlement. */
        ALL,
        /** Nothing: the hedge never trades and holds nothing. */
        NONE,
        /** A person, from the desk's start on; what nobody approves does not trade. Until then everything was. */
        PERSON
    }

    /** The method's defaults, for a feed that speaks of each change. */
    public static DeskSettings of(Provenance provenance) {
        return new DeskSettings(provenance, Freshness.TICKS, Presets.DEFAULT, Approval.ALL);
    }

    /** The same with other rules. */
    public DeskSettings with(Ruleset other) {
        return new DeskSettings(provenance, freshness, other, approval);
    }

    /** The same of a feed that speaks more often or less. */
    public DeskSettings with(Freshness other) {
        return new DeskSettings(provenance, other, ruleset, approval);
    }

    /** The same with another approval. */
    public DeskSettings with(Approval other) {
        return new DeskSettings(provenance, freshness, ruleset, other);
    }
}
