package dev.alvh.core.layer;

import dev.alvh.core.contract.VxFuture;
import java.util.OptionalDouble;

/**
 * What one layer holds, or aims to hold.
 *
 * @param contract the VX future, or the settlement of the VIX calls
 * @param callStrike points, where the layer holds VIX calls
 * @param exact contracts of the target before rounding, minis as tenths, 0 or more
 * @param lots whole contracts; negative where calls are written
 * @param minis VXM futures, 0 to 9
 */
public record LayerHolding(
        Layer layer, VxFuture contract, OptionalDouble callStrike, double exact, int lots, int minis) {

    /** $ per point of one contract. */
    static final int VIX_OPTION_DOLLARS = 100;

    private static final double MINIS_PER_LOT = 10;

    /** Dollars per point of what is held: of the future, or of the calls' own price. */
    public double dollarsPerPoint() {
        double contracts = lots + minis / MINIS_PER_LOT;
        return contracts * (callStrike.isPresent() ? VIX_OPTION_DOLLARS : contract.dollarsPerPoint());
    }
}
