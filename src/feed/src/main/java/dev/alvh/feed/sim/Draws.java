package dev.alvh.feed.sim;

import java.util.SplittableRandom;

/**
 * Random numbers of a seed, the same on every machine: the generator is specified bit for bit, and what is computed from
 * it uses StrictMath alone. Used by one thread.
 */
final class Draws {

    /** Odd, its bits without pattern: seeds that are neighbours must not make streams that are. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;
    private double spare;
    private boolean hasSpare;

    /**
     * A stream.
     *
     * @param purpose tells streams of one seed apart
     */
    Draws(long seed, long purpose) {
        this.random = new SplittableRandom(seed ^ (purpose + 1) * GOLDEN);
    }

    /** From 0, below 1. */
    double uniform() {
        return random.nextDouble();
    }

    /** Standard normal, by G. Marsaglia's polar method: two at a time. */
    double normal() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double u;
        double v;
        double square;
        do {
            u = 2 * random.nextDouble() - 1;
            v = 2 * random.nextDouble() - 1;
            square = u * u + v * v;
        } while (square >= 1 || square == 0);
        double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
        spare = v * scale;
        hasSpare = true;
        return u * scale;
    }

    /** Exponential with a mean above 0. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    /** From 0, below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }
}
