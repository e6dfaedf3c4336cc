package dev.alvh.core.shock;

import java.util.OptionalDouble;

/**
 * A layer as sizing sees it: a share of the hedge in a future, or in calls bought for the same dollars per point of
 * their future.
 *
 * @param tenorYears above 0
 * @param weight base weight, 0 or more
 * @param callStrike points, where the layer holds VIX calls
 */
public record HedgeUnit(double tenorYears, double weight, OptionalDouble callStrike) {

    public HedgeUnit {
        if (!(tenorYears > 0 && weight >= 0 && tenorYears + weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a layer needs a tenor above 0 and a weight of 0 or more, got tenor "
                    + tenorYears + ", weight " + weight);
        }
    }

    public static HedgeUnit future(double tenorYears, double weight) {
        return new HedgeUnit(tenorYears, weight, OptionalDouble.empty());
    }

    /** VIX calls in place of futures. */
    public static HedgeUnit call(double tenorYears, double weight, double strike) {
        return new HedgeUnit(tenorYears, weight, OptionalDouble.of(strike));
    }
}
