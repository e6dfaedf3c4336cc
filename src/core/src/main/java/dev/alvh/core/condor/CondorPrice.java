package dev.alvh.core.condor;

import java.util.List;

/**
 * A price of a whole condor on one side of the market.
 *
 * @param perShare points, above 0 where it is received at entry or paid at the close
 * @param legs by rising strike
 */
public record CondorPrice(double perShare, List<Leg> legs) {

    /**
     * The price of one option.
     *
     * @param points per share
     * @param quoted whether the market showed it, rather than the model
     */
    public record Leg(double points, boolean quoted) {}

    public CondorPrice {
        legs = List.copyOf(legs);
    }

    /** How many legs had no quote. */
    public long modelledLegs() {
        return legs.stream().filter(leg -> !leg.quoted()).count();
    }
}
