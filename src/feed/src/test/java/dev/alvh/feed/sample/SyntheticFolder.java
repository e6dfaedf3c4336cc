package dev.alvh.feed.sample;

import dev.alvh.core.calendar.ExchangeCalendar;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The data folder that the product opens when it is given none: invented numbers in the native file shapes. */
public final class SyntheticFolder {

    private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private static final String LABEL = """
            SYNTHETIC DATA. No market ever showed these numbers.

            They are invented by a seeded generator: the logarithm of VIX reverts to a mean and jumps, with one
            panic in each year placed on purpose; SPX moves against it; futures are damped expectations of VIX; rates
            and breadth are smooth curves with noise; release dates are made up. Only the calendar is real: sessions
            and settlement dates from 2024-01-02 to 2025-12-31.

            Generator: dev.alvh.feed.sample.SyntheticFolder, among the tests of src/feed. Its main writes this folder
            to the path that it is given, and a test compares the two byte for byte.

            A data folder that holds a file of this name is shown as SIMULATED.
            """;

    /** Above the header of each table: a table that is copied alone must not lose it. */
    private static final String HEADER =
            "# SYNTHETIC: invented by a seeded generator and no market's numbers; see SYNTHETIC.txt\n";

    private SyntheticFolder() {}

    /** Writes the folder: the one argument is where. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    /** Writes every file into {@code dir}. */
    public static void write(Path dir) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = dir.resolve(file.getKey());
            Files.createDirectories(dir.resolve("series"));
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** The text of every file by its name relative to the folder. */
    public static Map<String, String> files() {
        List<SyntheticMarket.Day> days = SyntheticMarket.days();
        Map<String, String> files = new TreeMap<>();
        files.put("SYNTHETIC.txt", LABEL);
        files.put("vx_settlements.csv", SyntheticFutures.table(days));
        files.put("VIX_History.csv", ranged(days, 1, day -> day.expectedVixAtOpen(0), day -> day.expectedVix(0)));
        files.put(
                "VIX9D_History.csv",
                ranged(days, 2, day -> day.expectedVixAtOpen(-0.04), day -> day.expectedVix(-0.04)));
        files.put(
                "VIX3M_History.csv", ranged(days, 3, day -> day.expectedVixAtOpen(0.15), day -> day.expectedVix(0.15)));
        files.put("SPX_History.csv", ranged(days, 4, SyntheticMarket.Day::openSpx, SyntheticMarket.Day::spx));
        files.put("VIX6M_History.csv", single(days, 5, "VIX6M", 0.004, day -> day.expectedVix(0.35)));
        files.put(
                "VVIX_History.csv",
                single(days, 6, "VVIX", 0.02, day -> 84 + 55 * (day.logVix() - StrictMath.log(15))));
        files.put("DTB3.csv", rate("DTB3", 7, 5.20, 3.60, true));
        files.put("SOFR.csv", rate("SOFR", 8, 5.32, 3.75, true));
        files.put("DFF.csv", rate("DFF", 9, 5.33, 3.70, false));
        files.put("RBUSBIS.csv", dollar());
        files.put("series/advance_decline.csv", breadth(days));
        files.put("events.csv", events());
        files.replaceAll((name, text) -> name.endsWith(".csv") ? HEADER + text : text);
        return files;
    }

    /** The shortest decimal of a value rounded to a tick. */
    static String decimal(double value, double tick) {
        BigDecimal step = BigDecimal.valueOf(tick);
        return BigDecimal.valueOf(value)
                .divide(step, 0, RoundingMode.HALF_UP)
                .multiply(step)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String ranged(
            List<SyntheticMarket.Day> days,
            long seed,
            ToDoubleFunction<SyntheticMarket.Day> open,
            ToDoubleFunction<SyntheticMarket.Day> close) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("DATE,OPEN,HIGH,LOW,CLOSE\n");
        for (SyntheticMarket.Day day : days) {
            double first = open.applyAsDouble(day);
            double last = close.applyAsDouble(day);
            double spread = 0.3 * Math.abs(last - first) + 0.001 * last;
            double high = Math.max(first, last) + spread * random.nextDouble();
            double low = Math.min(first, last) - spread * random.nextDouble();
            text.append(day.date().format(US_DATE));
            for (double value : new double[] {first, high, low, last}) {
                text.append(',').append(decimal(value, 0.01));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String single(
            List<SyntheticMarket.Day> days,
            long seed,
            String name,
            double noise,
            ToDoubleFunction<SyntheticMarket.Day> level) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("DATE," + name + "\n");
        for (SyntheticMarket.Day day : days) {
            double value = level.applyAsDouble(day) * (1 + noise * random.nextGaussian());
            text.append(day.date().format(US_DATE))
                    .append(',')
                    .append(decimal(value, 0.01))
                    .append('\n');
        }
        return text.toString();
    }

    /** A rate that drifts from one level to another; blank on holidays where it is a business day's rate. */
    private static String rate(String name, long seed, double from, double to, boolean businessDays) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("observation_date," + name + "\n");
        double length = SyntheticMarket.LAST.toEpochDay() - SyntheticMarket.FIRST.toEpochDay();
        for (LocalDate date = SyntheticMarket.FIRST; !date.isAfter(SyntheticMarket.LAST); date = date.plusDays(1)) {
            boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            double elapsed = (date.toEpochDay() - SyntheticMarket.FIRST.toEpochDay()) / length;
            double value = from + (to - from) * elapsed + 0.015 * random.nextGaussian();
            if (businessDays && weekend) {
                continue;
            }
            boolean blank = businessDays && !ExchangeCalendar.CBOE_OPTIONS.isSession(date);
            text.append(date)
                    .append(',')
                    .append(blank ? "" : decimal(value, 0.01))
                    .append('\n');
        }
        return text.toString();
    }

    private static String dollar() {
        Random random = new Random(10);
        StringBuilder text = new StringBuilder("observation_date,RBUSBIS\n");
        double level = 106;
        for (YearMonth month = YearMonth.of(2023, 7);
                !month.isAfter(YearMonth.from(SyntheticMarket.LAST));
                month = month.plusMonths(1)) {
            level += 0.7 * random.nextGaussian();
            text.append(month.atDay(1)).append(',').append(decimal(level, 0.01)).append('\n');
        }
        return text.toString();
    }

    private static String breadth(List<SyntheticMarket.Day> days) {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder("date,value\n");
        double previous = days.getFirst().openSpx();
        for (SyntheticMarket.Day day : days) {
            double change = StrictMath.log(day.spx() / previous);
            double share = StrictMath.tanh(60 * change + 0.25 * random.nextGaussian());
            text.append(day.date())
                    .append(',')
                    .append(decimal(2_400 * share, 1))
                    .append('\n');
            previous = day.spx();
        }
        return text.toString();
    }

    /** Prices in the second week of a month, the central bank in the third of every month but four. */
    private static String events() {
        StringBuilder text = new StringBuilder("date,time_et,kind,actual,consensus\n");
        for (YearMonth month = YearMonth.from(SyntheticMarket.FIRST);
                !month.isAfter(YearMonth.from(SyntheticMarket.LAST));
                month = month.plusMonths(1)) {
            LocalDate consumer = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
            text.append(consumer).append(",08:30,CPI,,\n");
            text.append(consumer.plusDays(1)).append(",08:30,PPI,,\n");
            if (month.getMonthValue() % 3 != 2) {
                LocalDate meeting = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
                text.append(meeting).append(",14:00,FOMC,,\n");
            }
        }
        return text.toString();
    }
}
