package dev.alvh.bench;

import java.util.stream.DoubleStream;

/** The middle of some figures. */
final class Median {

    private Median() {}

    /** Of at least one; the upper of two middles. */
    static double of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
