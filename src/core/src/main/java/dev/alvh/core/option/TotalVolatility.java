package dev.alvh.core.option;

/**
 * Inverts the normalised Black price b(s): the total volatility at which it equals a given price.
 *
 * <p>b is S-shaped with its inflection at √(2·|x|). Each stretch of it has a function that is nearly a straight line in
 * s: (−ln b)^(−½) below the inflection, b itself above it, and (−ln c)^½ where only c = e^(x/2) − b is left to the
 * limit. Halley's method on the function of the stretch takes two or three steps; a bracket, halved whenever a step
 * would leave it, makes the search certain. The idea of a function for each stretch is P. Jäckel's, "Let's be
 * rational", Wilmott 75 (2015).
 */
final class TotalVolatility {

    /** The method is cubic: after a relative step this small, the next would change nothing. */
    private static final double LAST_STEP = 1e-5;

    private static final int MAX_STEPS = 200;

    private enum Stretch {
        BELOW,
        BETWEEN,
        ABOVE
    }

    private TotalVolatility() {}

    /**
     * The total volatility of a price.
     *
     * @param x log-moneyness, at most 0
     * @param timeValue the price out of the money, above 0 and below scale·e^(x/2), its limit at infinite volatility
     * @param scale √(F·K), above 0
     * @return s, above 0; NaN where the price cannot be told from one of its limits in doubles
     */
    static double of(double x, double timeValue, double scale) {
        double price = timeValue / scale;
        double limit = Math.exp(0.5 * x);
        double inflection = Math.sqrt(-2 * x);
        double priceThere = x == 0 ? 0 : NormalisedBlack.price(x, inflection, 1);
        if (price < priceThere) {
            double depth = price > Double.MIN_NORMAL ? -Math.log(price) : Math.log(scale) - Math.log(timeValue);
            double guess = inflection * Math.sqrt(-Math.log(priceThere) / depth);
            return search(Stretch.BELOW, x, depth, guess, 0, inflection);
        }
        if (price < 0.5 * (priceThere + limit)) {
            double vegaThere = x == 0 ? 1 / Normal.SQRT_TWO_PI : NormalisedBlack.vega(x, inflection);
            double guess = inflection + (price - priceThere) / vegaThere;
            return search(Stretch.BETWEEN, x, price, guess, inflection, Double.POSITIVE_INFINITY);
        }
        double depth = -Math.log(limit - price);
        // c falls like e^(−s²/8)
        double guess = Math.sqrt(8 * depth + inflection * inflection);
        return search(Stretch.ABOVE, x, depth, guess, inflection, Double.POSITIVE_INFINITY);
    }

    private static double search(Stretch stretch, double x, double target, double guess, double from, double to) {
        double low = from;
        double high = to;
        double s = guess;
        for (int i = 0; i < MAX_STEPS; i++) {
            double step = switch (stretch) {
                case BELOW -> stepBelow(x, s, target);
                case BETWEEN -> stepBetween(x, s, target);
                case ABOVE -> stepAbove(x, s, target);
            };
            if (Math.abs(step) <= LAST_STEP * s) {
                return s + step;
            }
            if (step < 0) {
                high = s;
            } else {
                low = s;
            }
            double next = s + step;
            if (next > low && next < high) {
                s = next;
            } else {
                s = high < Double.POSITIVE_INFINITY ? 0.5 * (low + high) : 2 * s;
            }
        }
        return Double.NaN;
    }

    /** Here the Gaussian factor of price and vega is left to logarithms, and no wing is so deep that it underflows. */
    private static double stepBelow(double x, double s, double target) {
        double h = x / s;
        double t = 0.5 * s;
        double difference = NormalisedBlack.difference(h, t);
        double depth = 0.5 * (h * h + t * t) - Math.log(0.5 * difference);
        double rate = NormalisedBlack.SQRT_TWO_OVER_PI / difference;
        double newton = 2 * depth * (Math.sqrt(depth / target) - 1) / rate;
        return halley(newton, NormalisedBlack.bend(x, s) - rate + 1.5 * rate / depth);
    }

    private static double stepBetween(double x, double s, double target) {
        double newton = (target - NormalisedBlack.price(x, s, 1)) / NormalisedBlack.vega(x, s);
        return halley(newton, NormalisedBlack.bend(x, s));
    }

    private static double stepAbove(double x, double s, double target) {
        double missing = NormalisedBlack.complement(x, s);
        double depth = -Math.log(missing);
        double rate = NormalisedBlack.vega(x, s) / missing;
        double newton = 2 * (Math.sqrt(target * depth) - depth) / rate;
        return halley(newton, NormalisedBlack.bend(x, s) + rate - 0.5 * rate / depth);
    }

    /**
     * Halley's step, or Newton's where Halley's would turn round.
     *
     * @param newton the Newton step of a function
     * @param bend its second derivative by its first
     */
    private static double halley(double newton, double bend) {
        double divisor = 1 + 0.5 * newton * bend;
        return divisor > 0.25 ? newton / divisor : newton;
    }
}
