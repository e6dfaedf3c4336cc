package dev.alvh.core.surface;

import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The variance swap as its definition has it: Black prices of a strip of options, integrated over log-strike panel by
 * panel. It shares nothing with the closed form but the smile.
 */
final class StripOfOptions {

    private static final int PANELS = 40;
    private static final double DEPTH = 42;
    private static final GaussIntegratorFactory FACTORY = new GaussIntegratorFactory();

    private StripOfOptions() {}

    /**
     * 2 ∫ Q(K)/K² dK with F = 1.
     *
     * @param totalVariance by log-moneyness
     */
    static double variance(DoubleUnaryOperator totalVariance) {
        return 2 * (wing(totalVariance, OptionType.PUT, -1) + wing(totalVariance, OptionType.CALL, 1));
    }

    private static double wing(DoubleUnaryOperator totalVariance, OptionType type, int sign) {
        UnivariateFunction integrand = distance -> {
            double k = sign * distance;
            double strike = Math.exp(k);
            return Black76.price(type, 1, strike, 1, Math.sqrt(totalVariance.applyAsDouble(k)), 0) / strike;
        };
        double sum = 0;
        double to = end(totalVariance, sign);
        for (int panel = 1; panel <= PANELS; panel++) {
            double from = panel == PANELS ? 0 : to / 1.5;
            sum += FACTORY.legendre(24, from, to).integrate(integrand);
            to = from;
        }
        return sum;
    }

    /** Where the probability beyond, about e^(−d²/2), is far below the last digit of the sum. */
    private static double end(DoubleUnaryOperator totalVariance, int sign) {
        double distance = 4 * Math.sqrt(totalVariance.applyAsDouble(0));
        while (true) {
            double s = Math.sqrt(totalVariance.applyAsDouble(sign * distance));
            double d = distance / s - s / 2;
            if (d > 0 && d * d / 2 > DEPTH) {
                return distance;
            }
            distance *= 1.2;
        }
    }
}
