package dev.alvh.core.layer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Whole lots out of exact amounts: the total is rounded half up, then shared by largest remainder, ties to the first,
 * so that a group never drifts from its total by more than half a lot.
 */
public final class Lots {

    private Lots() {}

    /**
     * Shares the rounded total.
     *
     * @param exact 0 or more each
     * @return as many whole numbers, 0 or more, whose sum is the rounded sum of {@code exact}
     */
    public static int[] share(double... exact) {
        int[] lots = new int[exact.length];
        double total = 0;
        for (int i = 0; i < exact.length; i++) {
            if (!(exact[i] >= 0 && exact[i] <= Integer.MAX_VALUE)) {
                throw new IllegalArgumentException("lots are shared from amounts of 0 or more, got " + exact[i]);
            }
            lots[i] = (int) Math.floor(exact[i]);
            total += exact[i];
        }
        int left = (int) Math.floor(total + 0.5) - Arrays.stream(lots).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.floor(exact[i]) - exact[i]))
                .limit(Math.max(left, 0))
                .forEach(i -> lots[i]++);
        return lots;
    }
}
