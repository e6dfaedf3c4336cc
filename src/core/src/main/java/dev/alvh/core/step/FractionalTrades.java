package dev.alvh.core.step;

/** Trades in fractions of a contract, netted by settlement and strike. Working room that is filled anew each day. */
final class FractionalTrades {

    private final int[] settleDays;
    private final double[] strikes;
    private final double[] contracts;
    private int size;

    FractionalTrades(int most) {
        settleDays = new int[most];
        strikes = new double[most];
        contracts = new double[most];
    }

    void clear() {
        size = 0;
    }

    /** Adds a trade; one of the same settlement and strike takes it in. */
    void add(int settleDay, double strike, double quantity) {
        if (quantity == 0) {
            return;
        }
        for (int i = 0; i < size; i++) {
            if (settleDays[i] == settleDay && strikes[i] == strike) {
                contracts[i] += quantity;
                return;
            }
        }
        settleDays[size] = settleDay;
        strikes[size] = strike;
        contracts[size++] = quantity;
    }

    int size() {
        return size;
    }

    int settleDay(int i) {
        return settleDays[i];
    }

    /** Points; 0 of a future. */
    double strike(int i) {
        return strikes[i];
    }

    /** Positive is bought. */
    double contracts(int i) {
        return contracts[i];
    }
}
