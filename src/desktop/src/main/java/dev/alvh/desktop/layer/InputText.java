package dev.alvh.desktop.layer;

import dev.alvh.core.rule.Input;
import dev.alvh.desktop.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers that a rule read, each with its own provenance, close and age. */
final class InputText {

    /** No line breaks at it. */
    private static final char HARD_SPACE = '\u00a0';

    private static final char MINUS = '\u2212';

    private InputText() {}

    /** For example {@code VIX 37.32 (SETTLED, 5 Feb); RBUSBIS 113.5 (SETTLED, 1 Dec 2017, 66 d old)}. */
    static String of(List<Input> inputs, LocalDate decided) {
        return inputs.stream().map(input -> of(input, decided)).collect(Collectors.joining("; "));
    }

    private static String of(Input input, LocalDate decided) {
        String figures = input.figures().replace('-', MINUS);
        String of = input.provenance() + closes(input, decided) + age(input, decided);
        return (input.name() + " " + figures + " (" + of + ")").replace(' ', HARD_SPACE);
    }

    private static String closes(Input input, LocalDate decided) {
        return input.date()
                .map(last -> ", "
                        + input.since()
                                .map(first -> date(first, decided) + " to ")
                                .orElse("")
                        + date(last, decided))
                .orElse("");
    }

    private static String date(LocalDate date, LocalDate decided) {
        return date.getYear() == decided.getYear() ? Dates.day(date) : Dates.plain(date);
    }

    private static String age(Input input, LocalDate decided) {
        long days = input.age(decided).orElse(0);
        return days > 0 ? ", " + days + " d old" : "";
    }
}
