package dev.alvh.cli.text;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;

/** Blocks of lines, with an empty line between two. */
public final class Blocks {

    private Blocks() {}

    /** Writes a block for each item. */
    public static <T> void write(PrintWriter out, List<T> items, Consumer<T> block) {
        for (int k = 0; k < items.size(); k++) {
            if (k > 0) {
                out.print('\n');
            }
            block.accept(items.get(k));
        }
    }
}
