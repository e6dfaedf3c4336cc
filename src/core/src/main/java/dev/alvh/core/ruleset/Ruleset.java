package dev.alvh.core.ruleset;

import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.condor.CondorPolicy;
import dev.alvh.core.layer.Layer;
import dev.alvh.core.shock.ShockParameters;
import java.util.List;

/**
 * Every number by which the method decides. Two rulesets decide alike exactly where their {@link #hash()} is the same.
 *
 * @param name for people, in lower case
 * @param version of its kind, 1 or more
 * @param layers one for each {@link Layer}, in its order
 */
public record Ruleset(
        String name,
        int version,
        List<LayerTerms> layers,
        SelectionTerms selection,
        SizingTerms sizing,
        MotionTerms motion,
        SpikeTerms spike,
        WaccTerms wacc,
        SecondEngineTerms secondEngine,
        MigrationTerms migration,
        TimeShiftTerms timeShift,
        TemporalThetaTerms temporalTheta,
        DripTerms drip,
        LimitTerms limits,
        ProposalTerms proposals,
        CondorPolicy condor,
        CostTerms costs,
        AssumedTerms assumed,
        ShockParameters shock) {

    private static final int LONGEST_NAME = 64;

    /**
     * Validates what no single part can.
     *
     * @throws IllegalArgumentException with field, value and range
     */
    public Ruleset {
        if (!name.matches("[a-z0-9][a-z0-9-]*") || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name must be 1 to " + LONGEST_NAME + " of a-z, 0-9 and -, got \"" + name + "\"");
        }
        Domain.require("version", version, 1, 1_000_000);
        layers = List.copyOf(layers);
        if (layers.size() != Layer.ALL.size()) {
            throw new IllegalArgumentException(
                    "layers must be " + Layer.ALL.size() + ", " + Layer.ALL + ", got " + layers.size());
        }
        double total = 0;
        for (LayerTerms layer : layers) {
            total += layer.baseWeight();
        }
        Domain.require("the sum of layers.baseWeight", total, 0.01, limits.totalWeight());
        Domain.require("condor.targetDays", condor.targetDays(), 1, 365);
        Domain.require("condor.shortDelta", condor.shortDelta(), 0.01, 0.49);
        Domain.require("condor.strikeStep", condor.strikeStep(), 0.5, 500);
        Domain.require("condor.widthOfSpot", condor.widthOfSpot(), 0, 0.5);
        Domain.require("condor.capitalShare", condor.capitalShare(), 0.001, 1);
        Domain.require("condor.takeProfitOfCredit", condor.takeProfitOfCredit(), 0.01, 10);
        Domain.require("condor.closeDays", condor.closeDays(), 0, 365);
        Domain.require("condor.stopOfCredit", condor.stopOfCredit(), 0.01, 100);
        Domain.require("shock.betaDown", shock.betaDown(), 0.1, 20);
        Domain.require("shock.betaUp", shock.betaUp(), 0.1, 20);
        Domain.require("shock.betaLong", shock.betaLong(), 0.1, 20);
        Domain.require("shock.future.floor", shock.future().floor(), 0, 1);
        Domain.require("shock.future.span", shock.future().span(), 0, 2);
        Domain.require("shock.future.decay", shock.future().decay(), 0.05, 100);
    }

    /** A layer's part. */
    public LayerTerms layer(Layer layer) {
        return layers.get(Layer.ALL.indexOf(layer));
    }

    /** SHA-256 of the canonical form, 64 lower-case hexadecimal digits. */
    public String hash() {
        return new Canonical().digest(this);
    }
}
