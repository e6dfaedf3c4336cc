package dev.alvh.feed.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.control.Control;
import dev.alvh.core.control.ControlAccount;
import dev.alvh.core.control.FrontIndex;
import dev.alvh.core.rule.AdjustmentSink;
import dev.alvh.core.rule.Latches;
import dev.alvh.core.ruleset.Presets;
import dev.alvh.core.step.Books;
import dev.alvh.core.step.DayStep;
import dev.alvh.core.tape.Tape;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Our roll against the adjusted closes of the funds that follow the index. */
@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
class FrontIndexTest {

    private static Tape tape = Tape.EMPTY;
    private static Path market = Path.of("");

    @BeforeAll
    static void read() throws BadInputException {
        market = Path.of(System.getenv("ALVH_REAL_DATA")).resolve("market");
        tape = Tape.upTo(DataFolder.read(market).history(), LocalDate.of(2019, 12, 31));
    }

    @Test
    void theIndexMovesMonthByMonthAsVixyDoes() throws IOException {
        FrontIndex index = new FrontIndex();
        Map<LocalDate, Double> levels = new HashMap<>();
        double level = 1;
        for (int t = 0; t < tape.size(); t++) {
            double change = index.follow(tape.day(t));
            level *= Double.isNaN(change) ? 1 : 1 + change;
            levels.put(tape.day(t).date(), level);
        }
        Months months = Months.of(levels, fund("VIXY"), YearMonth.of(2011, 1));

        assertEquals(107, months.ours.length);
        assertTrue(months.correlation() >= 0.995, months::toString);
        assertEquals(1, months.slope(), 0.03, months::toString);
    }

    /** −1 times the index to February 2018, −0.5 times since: with another leverage on either side the slope is off. */
    @Test
    void aShareOfTheInverseProductMovesAsSvxyDoes() throws IOException {
        Books books = new Books().withControls();
        Latches latches = new Latches();
        Map<LocalDate, Double> levels = new HashMap<>();
        ControlAccount before = ControlAccount.EMPTY;
        double level = 1;
        for (int t = 0; t < tape.size(); t++) {
            DayStep.step(tape, t, Presets.DEFAULT, books, latches, AdjustmentSink.NONE);
            ControlAccount now = books.controls(tape.day(t))
                    .get(Control.ALL.indexOf(Control.SHORT_INVERSE_ETF))
                    .account();
            level *= before.value() == 0 ? 1 : 1 + (now.gain() - before.gain()) / (double) before.value();
            levels.put(tape.day(t).date(), level);
            before = now;
        }
        Months whole = Months.of(levels, fund("SVXY"), YearMonth.of(2011, 11));
        Months halved = Months.of(levels, fund("SVXY"), YearMonth.of(2018, 3));

        assertTrue(whole.correlation() >= 0.99, whole::toString);
        assertTrue(halved.correlation() >= 0.99, halved::toString);
        assertEquals(1, halved.slope(), 0.05, halved::toString);
    }

    private static Map<LocalDate, Double> fund(String name) throws IOException {
        List<String> lines = Files.readAllLines(market.resolve("reference/etps_adjclose.csv"));
        int column = Arrays.asList(lines.getFirst().split(",", -1)).indexOf(name);
        Map<LocalDate, Double> closes = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (!cells[column].isEmpty()) {
                closes.put(LocalDate.parse(cells[0]), Double.parseDouble(cells[column]));
            }
        }
        return closes;
    }

    /** Returns from the last common date of a month to that of the next. */
    private static final class Months {

        private final double[] ours;
        private final double[] theirs;

        private Months(double[] ours, double[] theirs) {
            this.ours = ours;
            this.theirs = theirs;
        }

        static Months of(Map<LocalDate, Double> ours, Map<LocalDate, Double> theirs, YearMonth from) {
            Map<YearMonth, LocalDate> ends = new TreeMap<>();
            ours.keySet().stream()
                    .filter(theirs::containsKey)
                    .filter(date -> !YearMonth.from(date).isBefore(from))
                    .forEach(date ->
                            ends.merge(YearMonth.from(date), date, (one, other) -> one.isAfter(other) ? one : other));
            List<LocalDate> dates = new ArrayList<>(ends.values());
            double[] first = new double[dates.size() - 1];
            double[] second = new double[dates.size() - 1];
            for (int i = 0; i < first.length; i++) {
                first[i] = value(ours, dates.get(i + 1)) / value(ours, dates.get(i)) - 1;
                second[i] = value(theirs, dates.get(i + 1)) / value(theirs, dates.get(i)) - 1;
            }
            return new Months(first, second);
        }

        private static double value(Map<LocalDate, Double> levels, LocalDate date) {
            return levels.getOrDefault(date, Double.NaN);
        }

        double correlation() {
            return covariance(ours, theirs) / Math.sqrt(covariance(ours, ours) * covariance(theirs, theirs));
        }

        /** Of theirs on ours. */
        double slope() {
            return covariance(ours, theirs) / covariance(ours, ours);
        }

        private static double covariance(double[] a, double[] b) {
            double meanA = Arrays.stream(a).average().orElseThrow();
            double meanB = Arrays.stream(b).average().orElseThrow();
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += (a[i] - meanA) * (b[i] - meanB);
            }
            return sum;
        }

        @Override
        public String toString() {
            return "correlation " + correlation() + ", slope " + slope() + " over " + ours.length + " months";
        }
    }
}
