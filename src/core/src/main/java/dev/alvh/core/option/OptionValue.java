package dev.alvh.core.option;

/**
 * The value of one option and its sensitivities, discounted.
 *
 * @param price points
 * @param delta per point of the forward
 * @param gamma of delta, per point of the forward; infinite at the money without time or volatility
 * @param vega per volatility point, 0.01
 * @param theta per calendar day that passes, the forward held; minus infinite at the money at expiry
 * @param rho per 1 % of the rate, the forward held
 */
public record OptionValue(double price, double delta, double gamma, double vega, double theta, double rho) {}
