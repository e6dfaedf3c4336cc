package dev.alvh.desktop.condor;

import java.util.List;

/**
 * The legs at the spot and on the day that the trader looks at, and their total.
 *
 * @param quoted whether any leg has a quote
 * @param rows four legs by rising strike and their total; cells in the order of {@link #HEADINGS}
 */
record LegTable(boolean quoted, List<List<String>> rows) {

    static final List<String> HEADINGS = List.of(
            "Leg",
            "Qty",
            "Model\nline, pts",
            "Bid–ask\nnow, pts",
            "IV\n%",
            "Δ\n$/pt",
            "Γ\n$/pt²",
            "Vega\n$/vol",
            "Θ\n$/day");

    static final int BID_ASK = 3;

    static final LegTable EMPTY = new LegTable(false, List.of());

    LegTable {
        rows = List.copyOf(rows);
    }
}
