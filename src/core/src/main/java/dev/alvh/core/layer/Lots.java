package dev.alvh.core.layer;

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
        share(exact, 0, exact.length, lots);
        return lots;
    }

    /** The same for the amounts from {@code from} up to {@code to}, into the same places of {@code lots}. */
    public static void share(double[] exact, int from, int to, int[] lots) {
        double total = 0;
        int left = 0;
        for (int i = from; i < to; i++) {
            if (!(exact[i] >= 0 && exact[i] <= Integer.MAX_VALUE)) {
                throw new IllegalArgumentException("lots are shared from amounts of 0 or more, got " + exact[i]);
            }
            lots[i] = (int) Math.floor(exact[i]);
            left -= lots[i];
            total += exact[i];
        }
        left += (int) Math.floor(total + 0.5);
        for (; left > 0; left--) {
            lots[largestRemainder(exact, from, to, lots)]++;
        }
    }

    /** Of those that have not been rounded up yet, the first of equal ones. */
    private static int largestRemainder(double[] exact, int from, int to, int[] lots) {
        int largest = from;
        for (int i = from + 1; i < to; i++) {
            if (exact[i] - lots[i] > exact[largest] - lots[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
