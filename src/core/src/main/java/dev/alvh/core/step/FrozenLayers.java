package dev.alvh.core.step;

import dev.alvh.core.layer.LayerGroup;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Tenors;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.tape.TapeDay;

/**
 * The layers at their base weights on their unshifted contracts, calls always among them: what the adaptive hedge would
 * be without its rules 2 to 9 and without rounding. Bought when H is known, sold when it is gone; in between each layer
 * changes its contract, and its calls their strike, when the adaptive selection does, and its size never.
 */
final class FrozenLayers extends FractionalBook implements HedgeTarget.HeldCalls {

    private static final int LAYERS = LayerGroup.DEEP.to();

    private final HedgeTarget target = new HedgeTarget();
    private final double[] weights = new double[LAYERS];
    private final int[] nodes = new int[LAYERS];

    /** H that each layer was bought for. */
    private final double[] boughtFor = new double[LAYERS];

    FrozenLayers() {
        super(LAYERS);
    }

    @Override
    public void decide(TapeDay day, Ruleset ruleset, double dollarsPerPoint) {
        for (int i = 0; i < LAYERS; i++) {
            weights[i] = ruleset.layers().get(i).baseWeight();
            nodes[i] = Tenors.unshifted(day, ruleset, i);
        }
        target.measure(day, ruleset, nodes, weights, dollarsPerPoint, this, AdjustmentSink.NONE);
        for (int i = 0; i < LAYERS; i++) {
            boolean other = settleDays[i] != target.settleDays[i] || strikes[i] != target.strikes[i];
            boolean resized = boughtFor[i] != dollarsPerPoint || waits[i];
            if (contracts[i] == 0 ? target.exact[i] > 0 : other || resized) {
                move(i, target.settleDays[i], target.strikes[i], target.exact[i]);
                boughtFor[i] = dollarsPerPoint;
            }
        }
    }

    @Override
    public double strike(int layer, int settleDay) {
        return contracts[layer] > 0 && settleDays[layer] == settleDay ? strikes[layer] : 0;
    }
}
