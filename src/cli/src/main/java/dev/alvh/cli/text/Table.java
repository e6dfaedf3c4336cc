package dev.alvh.cli.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table whose columns are as wide as they must be: the first ones hold words, the others numbers, set to the right. A
 * column without a header holds notes.
 */
public final class Table {

    private static final String GAP = "  ";

    private final int wordColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with its header. */
    public Table(int wordColumns, String... header) {
        this.wordColumns = wordColumns;
        row(header);
    }

    /** Adds a row with as many cells as the header has. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    public void write(PrintWriter out) {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        for (List<String> row : rows) {
            out.print(IntStream.range(0, widths.length)
                            .mapToObj(column -> padded(row.get(column), widths[column], isWords(column)))
                            .collect(Collectors.joining(GAP))
                            .stripTrailing()
                    + "\n");
        }
    }

    private boolean isWords(int column) {
        return column < wordColumns || rows.getFirst().get(column).isEmpty();
    }

    private static String padded(String cell, int width, boolean left) {
        String padding = " ".repeat(width - cell.length());
        return left ? cell + padding : padding + cell;
    }
}
