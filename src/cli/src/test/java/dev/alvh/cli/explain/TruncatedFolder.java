package dev.alvh.cli.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A data folder as it was on one of its dates. */
final class TruncatedFolder {

    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

    private TruncatedFolder() {}

    /** Copies every file without the rows that are stamped later than {@code last}. */
    static void write(Path source, Path target, LocalDate last) throws IOException {
        try (Stream<Path> files = Files.walk(source).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, file.toString().endsWith(".csv") ? truncated(lines, last) : lines);
            }
        }
    }

    private static List<String> truncated(List<String> lines, LocalDate last) {
        List<String> rows = rows(lines);
        return Stream.concat(
                        lines.stream().limit(lines.size() - rows.size()),
                        rows.stream().filter(line -> !dateOf(line).isAfter(last)))
                .toList();
    }

    /** What stands below the header; above it there may be a comment. */
    static List<String> rows(List<String> lines) {
        return lines.subList(lines.getFirst().startsWith("#") ? 2 : 1, lines.size());
    }

    static LocalDate dateOf(String line) {
        String first = line.substring(0, line.indexOf(','));
        return first.indexOf('/') > 0 ? LocalDate.parse(first, US) : LocalDate.parse(first);
    }
}
