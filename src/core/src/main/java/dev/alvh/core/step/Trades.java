package dev.alvh.core.step;

import java.util.Arrays;

/** Trades netted by what is traded. Working room that is filled anew each day. */
final class Trades {

    /** Twelve places, each of which may leave two series and enter two. */
    private static final int MOST = 48;

    private final Series[] series = new Series[MOST];
    private final int[] settleDays = new int[MOST];
    private final double[] strikes = new double[MOST];
    private final int[] quantities = new int[MOST];
    private int size;

    Trades() {
        Arrays.fill(series, Series.VX);
    }

    void clear() {
        size = 0;
    }

    /** Adds a trade; one with the same series, settlement and strike takes it in. */
    void add(Series what, int settleDay, double strike, int quantity) {
        if (quantity == 0) {
            return;
        }
        for (int i = 0; i < size; i++) {
            if (series[i] == what && settleDays[i] == settleDay && strikes[i] == strike) {
                quantities[i] += quantity;
                return;
            }
        }
        series[size] = what;
        settleDays[size] = settleDay;
        strikes[size] = strike;
        quantities[size++] = quantity;
    }

    /** Adds the futures of a number of tenths of a contract: whole contracts, and minis for the rest. */
    void addFutures(int settleDay, int fromTenths, int toTenths) {
        add(Series.VX, settleDay, 0, toTenths / 10 - fromTenths / 10);
        add(Series.VXM, settleDay, 0, toTenths % 10 - fromTenths % 10);
    }

    int size() {
        return size;
    }

    Series series(int i) {
        return series[i];
    }

    int settleDay(int i) {
        return settleDays[i];
    }

    /** Points; 0 of a future. */
    double strike(int i) {
        return strikes[i];
    }

    /** Positive is bought; 0 where trades have cancelled each other. */
    int quantity(int i) {
        return quantities[i];
    }
}
