package dev.alvh.desktop.condor;

import java.util.List;

/**
 * Profit by moves of SPX and VIX, thousands of dollars.
 *
 * @param title which book on which day
 * @param headings of the columns, the joint model's first
 * @param rows from the deepest fall to the highest rise
 */
record MatrixTable(String title, List<String> headings, List<Row> rows) {

    static final MatrixTable EMPTY = new MatrixTable("", List.of(), List.of());

    /**
     * One move of SPX.
     *
     * @param move of SPX as a fraction
     * @param jointVix how the joint model moves VIX
     */
    record Row(String heading, double move, String jointVix, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One profit.
     *
     * @param strength of its colour, 0 to 1
     */
    record Cell(String text, boolean loss, double strength) {}

    MatrixTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
