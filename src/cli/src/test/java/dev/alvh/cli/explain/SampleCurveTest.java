package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample folder that comes with the program: invented, and the same everywhere. */
class SampleCurveTest {

    /** Tests run in the folder of their module. */
    private static final Path SAMPLE = Path.of("../../assets/sample");

    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

    @TempDir
    Path truncated;

    @Test
    void theInventedPanicReadsLikeThis() {
        assertEquals(new Run(0, """
                VIX curve at the settlement of 2024-08-06, 15:00 Chicago
                provenance SIMULATED: no market ever showed these numbers

                spot VIX        43.640
                regime          INVERTED: the first future is more than 3.00 points above the second
                front premium   +6.425 points: above 3.00, where the front layer migrates
                contango        -16.75 %

                contract  settles       days     price  roll yield, % a year
                Aug-24    2024-08-21    14.7    38.350                +320.2
                Sep-24    2024-09-18    42.7    31.925                +239.0
                Oct-24    2024-10-16    70.7    27.650                +187.4
                Nov-24    2024-11-20   105.8    24.400                +130.2
                Dec-24    2024-12-18   133.8    22.625                 +98.5
                Jan-25    2025-01-22   168.8    21.150                 +70.3
                Feb-25    2025-02-19   196.8    20.475                 +42.3
                Mar-25    2025-03-18   223.7    20.075                 +26.7
                Apr-25    2025-04-16   252.7    19.675                 +25.3

                30 days         34.846
                60 days         29.288
                90 days         25.863
                150 days        21.941
                butterfly       -5.062 points, 2·90d − 30d − 150d
                strip IRR       +563.87 % a year if spot never moves
                curvature IRR   +229.33 % a year over a straight line
                """, ""), explain(SAMPLE, "2024-08-06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-02", "2024-08-06", "2024-08-07", "2024-08-10", "2025-06-17", "2025-12-30"})
    void aFolderThatEndsOnTheDateGivesTheSameBytes(String date) throws IOException {
        truncateTo(LocalDate.parse(date));

        assertSame(explain(SAMPLE, date), explain(truncated, date));
        assertSame(explainJson(SAMPLE, date), explainJson(truncated, date));
    }

    private void truncateTo(LocalDate last) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                Files.write(
                        truncated.resolve(file.getFileName().toString()),
                        file.toString().endsWith(".csv")
                                ? Stream.concat(
                                                lines.stream().limit(1),
                                                lines.stream()
                                                        .skip(1)
                                                        .filter(line ->
                                                                !dateOf(line).isAfter(last)))
                                        .toList()
                                : lines);
            }
        }
    }

    private static LocalDate dateOf(String line) {
        String first = line.substring(0, line.indexOf(','));
        return first.indexOf('/') > 0 ? LocalDate.parse(first, US) : LocalDate.parse(first);
    }

    private void assertSame(Run whole, Run shorter) {
        String err = shorter.err().replace(truncated.toString(), SAMPLE.toString());
        assertEquals(whole, new Run(shorter.code(), shorter.out(), err));
    }

    private static Run explain(Path data, String date) {
        return Run.of("explain", "--data", data, "--date", date);
    }

    private static Run explainJson(Path data, String date) {
        return Run.of("explain", "--data", data, "--date", date, "--json");
    }
}
