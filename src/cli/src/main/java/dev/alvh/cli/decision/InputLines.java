package dev.alvh.cli.decision;

import dev.alvh.core.rule.Input;
import java.time.LocalDate;
import java.util.List;

/** What a rule read, a number a line, each with its own provenance, close and age. */
final class InputLines {

    private InputLines() {}

    /** For example {@code read VIX 17.31, SETTLED, 2018-02-02, 3 d old}; none where nothing was read. */
    static List<String> of(List<Input> inputs, LocalDate decided) {
        int names =
                inputs.stream().mapToInt(input -> input.name().length()).max().orElse(0);
        int figures = inputs.stream()
                .mapToInt(input -> input.figures().length())
                .max()
                .orElse(0);
        return inputs.stream()
                .map(input -> padded(input.name(), names) + " "
                        + " ".repeat(figures - input.figures().length()) + input.figures() + "  " + input.provenance()
                        + closes(input) + age(input, decided))
                .map(line -> "  read " + line)
                .toList();
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(width - name.length());
    }

    private static String closes(Input input) {
        return input.date()
                .map(last -> ", " + input.since().map(first -> first + " to ").orElse("") + last)
                .orElse("");
    }

    private static String age(Input input, LocalDate decided) {
        long days = input.age(decided).orElse(0);
        return days > 0 ? ", " + days + " d old" : "";
    }
}
