package dev.alvh.feed.vx;

/** First, highest, lowest and last price as a file gives them, points; 0 is the exchange's way to write none. */
record Ohlc(double open, double high, double low, double close) {

    /** In a row without a first or last trade, High is the last bid and Low the last ask. */
    boolean hasNoTrade() {
        return open == 0 || close == 0;
    }
}
