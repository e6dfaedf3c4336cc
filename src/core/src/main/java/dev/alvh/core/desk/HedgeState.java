package dev.alvh.core.desk;

import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.shock.HedgeSizing;

/**
 * The hedge and its size.
 *
 * @param sizing as it was worked out when the condor was sold, frozen until its exit; without a condor none
 * @param target what the layers should hold
 * @param held what they hold
 */
public record HedgeState(Reading<HedgeSizing> sizing, LayerPlan target, LayerPlan held) {

    /** H, dollars per VIX point. */
    public Figure dollarsPerPoint() {
        return switch (sizing) {
            case Reading.Known<HedgeSizing>(HedgeSizing size) -> size.dollarsPerPoint();
            case Reading.Unavailable<HedgeSizing>(String reason) -> Figure.unavailable(reason);
        };
    }
}
