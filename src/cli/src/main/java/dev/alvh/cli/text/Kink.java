package dev.alvh.cli.text;

import dev.alvh.core.observation.Figure;

/** Sensitivities that have no number at the kink of a payoff. */
public final class Kink {

    private Kink() {}

    /**
     * The sensitivity, unavailable where it is infinite.
     *
     * @throws IllegalArgumentException where it is not a number at all
     */
    public static Figure figure(double sensitivity) {
        return Double.isInfinite(sensitivity)
                ? Figure.unavailable("infinite: the forward is at the strike, with no volatility or no time left")
                : Figure.of(sensitivity);
    }
}
