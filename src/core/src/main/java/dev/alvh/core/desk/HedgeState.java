package dev.alvh.core.desk;

import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.observation.Figure;

/**
 * The hedge and its size.
 *
 * @param dollarsPerPoint H, dollars per VIX point, frozen from the condor's entry to its exit; without a condor none
 * @param target what the layers should hold
 * @param held what they hold
 */
public record HedgeState(Figure dollarsPerPoint, LayerPlan target, LayerPlan held) {}
