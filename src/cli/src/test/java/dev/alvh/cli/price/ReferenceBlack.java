package dev.alvh.cli.price;

import org.hipparchus.special.Erf;

/** Black's formula as the textbooks print it, on a normal distribution that is not ours. */
final class ReferenceBlack {

    private ReferenceBlack() {}

    static double price(boolean call, double forward, double strike, double years, double vol, double rate) {
        double s = vol * Math.sqrt(years);
        double d1 = Math.log(forward / strike) / s + s / 2;
        double d2 = d1 - s;
        double discount = Math.exp(-rate * years);
        return call
                ? discount * (forward * normal(d1) - strike * normal(d2))
                : discount * (strike * normal(-d2) - forward * normal(-d1));
    }

    private static double normal(double x) {
        return 0.5 * Erf.erfc(-x / Math.sqrt(2));
    }
}
