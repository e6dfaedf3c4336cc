package dev.alvh.core.layer;

import dev.alvh.core.contract.VxFuture;
import java.util.OptionalDouble;

/**
 * What one layer holds, or aims to hold.
 *
 * @param contract the VX future, or the settlement of the VIX calls
 * @param callStrike points, where the layer holds VIX calls
 * @param weight of the hedge notional, 0 or more
 * @param exact contracts before rounding, 0 or more
 * @param lots whole contracts
 */
public record LayerHolding(
        Layer layer, VxFuture contract, OptionalDouble callStrike, double weight, double exact, int lots) {

    /** $ per point of one contract. */
    static final int VIX_OPTION_DOLLARS = 100;

    /** Dollars per point of what is held: of the future, or of the calls' own price. */
    public double dollarsPerPoint() {
        return (double) lots * (callStrike.isPresent() ? VIX_OPTION_DOLLARS : contract.dollarsPerPoint());
    }
}
