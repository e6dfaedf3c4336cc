package dev.alvh.core.control;

import dev.alvh.core.contract.VxFuture;
import java.util.OptionalDouble;

/**
 * What a control holds of one series.
 *
 * @param contract the future, or the settlement of the calls
 * @param callStrike points, where it is calls
 * @param contracts at scale 1, a fraction as a rule; of a product, the futures that move as it does
 */
public record StaticHolding(VxFuture contract, OptionalDouble callStrike, double contracts) {}
