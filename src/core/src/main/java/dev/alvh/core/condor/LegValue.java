package dev.alvh.core.condor;

/**
 * One leg by the model. Price and volatility are those of the option; the sensitivities are dollars of the whole leg,
 * negative quantities included.
 *
 * @param price points per share
 * @param vol implied volatility per year as a decimal
 * @param delta dollars per SPX point
 * @param gamma dollars per SPX point, per SPX point
 * @param vega dollars per volatility point, 0.01
 * @param theta dollars per calendar day, the forward held
 */
public record LegValue(
        CondorLeg leg, double price, double vol, double delta, double gamma, double vega, double theta) {}
