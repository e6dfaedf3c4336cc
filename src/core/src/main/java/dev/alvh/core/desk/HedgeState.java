package dev.alvh.core.desk;

import dev.alvh.core.layer.LayerHolding;
import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.HedgeSizing;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.LayerDecision;
import dev.alvh.core.step.Position;
import java.util.List;

/**
 * The hedge and its size.
 *
 * @param sizing as it was worked out when the condor was sold, frozen until its exit; without a condor none
 * @param target what the layers should hold
 * @param held what they hold
 */
public record HedgeState(Reading<HedgeSizing> sizing, LayerPlan target, LayerPlan held) {

    /** Before the first decision. */
    static final HedgeState NONE =
            new HedgeState(Reading.unavailable("no condor is held"), LayerPlan.NOTHING, LayerPlan.NOTHING);

    /** The hedge just after a decision. */
    public static HedgeState of(DayDecision decision) {
        return new HedgeState(
                decision.condor()
                        .map(held -> Reading.of(held.sizing()))
                        .orElseGet(() -> Reading.unavailable("no condor is held")),
                new LayerPlan(
                        decision.layers().stream()
                                .flatMap(layer -> layer.target().stream().map(target -> holding(layer, target)))
                                .toList(),
                        List.of()),
                new LayerPlan(
                        decision.layers().stream()
                                .flatMap(layer -> layer.held().stream().map(held -> holding(layer, held)))
                                .toList(),
                        decision.layers().stream()
                                .flatMap(layer -> layer.written().stream().map(written -> holding(layer, written)))
                                .toList()));
    }

    private static LayerHolding holding(LayerDecision layer, Position position) {
        return new LayerHolding(
                layer.layer(),
                position.contract(),
                position.callStrike(),
                layer.exact(),
                position.vx(),
                position.vxm());
    }

    /** H, dollars per VIX point. */
    public Figure dollarsPerPoint() {
        return switch (sizing) {
            case Reading.Known<HedgeSizing>(HedgeSizing size) -> size.dollarsPerPoint();
            case Reading.Unavailable<HedgeSizing>(String reason) -> Figure.unavailable(reason);
        };
    }
}
