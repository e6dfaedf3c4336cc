package dev.alvh.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.cli.Answer;
import dev.alvh.cli.Run;
import dev.alvh.feed.input.BadInputException;
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

                signals
                RSI of VIX      88.44 of 100, 14 closes
                MACD line       +1.934 points, of the 30-day future
                MACD signal     +0.711 points
                MACD histogram  +1.223 points
                spike z         +6.98 standard deviations, the day's move of VIX
                mean reversion  0.00 of 1
                A/D divergence  none
                Big Top         —  needs 252 SPX closes with a realised volatility, has 130
                ERP divergence  —  no EXPECTED_MARKET_RETURN value is known by 2024-08-06
                motion          +0.350 from -1 to 1, positive for more hedge
                  dollar        —  needs 126 values within 252 sessions, has 87
                  bills - SOFR  —  needs 126 values within 252 sessions, has 124
                  REIT P/CF     —  no REIT_PCF value is known by 2024-08-06
                  ERP           —  no EXPECTED_MARKET_RETURN value is known by 2024-08-06
                  curvature     +11.99 standard deviations, weight 0.350
                  IPOs          —  no IPO_INTENSITY value is known by 2024-08-06
                order flow      —  daily data holds no quotes to count
                """, ""), explain(SAMPLE, "2024-08-06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-02", "2024-08-06", "2024-08-07", "2024-08-10", "2025-06-17", "2025-12-30"})
    void aFolderThatEndsOnTheDateGivesTheSameBytes(String date) throws IOException {
        truncateTo(LocalDate.parse(date));

        assertSame(explain(SAMPLE, date), explain(truncated, date));
        assertSame(explainJson(SAMPLE, date), explainJson(truncated, date));
    }

    @Test
    void theSignalsAreNumbersThatAScriptCanRead() throws IOException, BadInputException {
        Answer signals = Answer.of(explainJson(SAMPLE, "2025-12-30")).object("signals");
        Answer motion = signals.object("motion");
        double score = 0;
        for (Answer input : motion.objects("inputs")) {
            if (!input.isNull("z")) {
                score += input.number("weight") * Math.clamp(input.number("z"), -3, 3) / 3;
            }
        }

        assertEquals(score, motion.number("score"), 1e-12);
        assertEquals(
                signals.object("macd").number("line") - signals.object("macd").number("signal"),
                signals.object("macd").number("histogram"),
                1e-12);
        assertEquals(rsiOfSample(), signals.number("rsiVix"), 1e-9);
        assertTrue(signals.isNull("flow"));
        assertEquals("daily data holds no quotes to count", signals.text("flowReason"));
    }

    /** Wilder's RSI(14) over the closes of the sample's VIX file through 2025-12-30. */
    private static double rsiOfSample() throws IOException {
        double[] closes = Files.readAllLines(SAMPLE.resolve("VIX_History.csv")).stream()
                .skip(1)
                .filter(line -> !dateOf(line).isAfter(LocalDate.of(2025, 12, 30)))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                .toArray();
        double gain = 0;
        double loss = 0;
        for (int i = 1; i < closes.length; i++) {
            double change = closes[i] - closes[i - 1];
            gain += (Math.max(change, 0) - gain) / Math.min(i, 14);
            loss += (Math.max(-change, 0) - loss) / Math.min(i, 14);
        }
        return 100 * gain / (gain + loss);
    }

    private void truncateTo(LocalDate last) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                Path copy = truncated.resolve(SAMPLE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(
                        copy,
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
