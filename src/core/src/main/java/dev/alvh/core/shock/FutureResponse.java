package dev.alvh.core.shock;

/**
 * How much of a move of VIX reaches a future: {@code ln F'(τ)/F(τ) = ρ(τ)·ln V'/V} with {@code ρ(τ) = c + a·e^(−κτ)}.
 *
 * @param floor c, what reaches the furthest future
 * @param span a, what the nearest takes more
 * @param decay κ per year, above 0
 */
public record FutureResponse(double floor, double span, double decay) {

    public static final FutureResponse DEFAULT = new FutureResponse(0.17, 0.60, 6.5);

    public FutureResponse {
        if (!(decay > 0 && decay + Math.abs(floor) + Math.abs(span) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a response needs a decay above 0 and finite numbers, got floor " + floor
                    + ", span " + span + ", decay " + decay);
        }
    }

    /**
     * ρ(τ).
     *
     * @param tau years to settlement, 0 or more
     */
    public double at(double tau) {
        return floor + span * Math.exp(-decay * tau);
    }
}
