package dev.alvh.core.step;

import dev.alvh.core.contract.VxFuture;
import java.util.OptionalDouble;

/**
 * What a layer holds or should hold.
 *
 * @param contract the future, or the settlement of the calls
 * @param callStrike points, where it is calls
 * @param vx whole VX futures, or calls; negative where calls are written
 * @param vxm minis
 */
public record Position(VxFuture contract, OptionalDouble callStrike, int vx, int vxm) {

    /** Contracts, minis as tenths. */
    public double contracts() {
        return vx + vxm / 10.0;
    }
}
