package dev.alvh.core.signal;

import java.util.SplittableRandom;

/** Synthetic closes. */
final class Closes {

    private Closes() {}

    /** A seeded walk in logarithms, volatile enough for every branch of an indicator. */
    static double[] walk(long seed, int bars, double start) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] closes = new double[bars];
        double level = Math.log(start);
        for (int i = 0; i < bars; i++) {
            level += 0.06 * random.nextGaussian() - 0.02 * (level - Math.log(start));
            closes[i] = Math.exp(level);
        }
        return closes;
    }

    static double[] constant(int bars, double value) {
        double[] closes = new double[bars];
        java.util.Arrays.fill(closes, value);
        return closes;
    }
}
