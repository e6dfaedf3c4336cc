package dev.alvh.bench;

import dev.alvh.store.file.BadFileException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the comparisons that are named, or all, and prints for each the medians, their spread and the ratio. Ours and the
 * peer take turns, fork by fork, so that a machine whose speed drifts slows both; a comparison whose peer spreads more
 * than 1.6 from the 10th to the 90th percentile is run again, three times at most.
 */
public final class Compare {

    private static final int TURNS = 3;
    private static final int TRIES = 3;
    private static final double QUIET = 1.6;

    /** As the desk's image has it. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    /** Work, our benchmark, the peer's, what the peer is, and the ratio of times to reach; 0 where it is told for comparison. */
    private record Duel(String id, String work, String ours, String peer, String peerName, double goal) {}

    /** A benchmark whose time an operation should grow with size^exponent, exponent at most the limit. */
    private record Growth(String id, String benchmark, int smallest, double limit) {}

    private static final List<Duel> DUELS = List.of(
            new Duel("B1", "one option, price and greeks", "b1Ours", "b1Strata", "Strata 2.12.48, five calls", 5),
            new Duel(
                    "B2",
                    "an array of options, price and greeks",
                    "b2Ours",
                    "b2Strata",
                    "Strata 2.12.48, five calls",
                    14),
            new Duel("B3", "implied volatility", "b3Ours", "b3Strata", "Strata 2.12.48", 2.5),
            new Duel("B4", "RSI and MACD, one more bar", "b4Ours", "b4Ta4j", "ta4j 0.21.0, DoubleNum", 100),
            new Duel("B4", "RSI and MACD, whole array", "b4OursPerArray", "b4TaLibPerArray", "TA-Lib 0.4.0", 1),
            new Duel("B8", "snapshot to chain", "b8Ours", "b8Databind", "Jackson databind 2.22.2", 1.8),
            new Duel("B8", "snapshot to chain", "b8Ours", "b8DatabindOfFive", "databind of five of its 23 fields", 0));

    private static final List<Growth> GROWTHS = List.of(
            new Growth("B1", "b1Ours", 1_024, 0.1),
            new Growth("B2", "b2Ours", 1_024, 1.1),
            new Growth("B3", "b3Ours", 1_024, 0.1),
            new Growth("B4", "b4Ours", 1_000, 0.1),
            new Growth("B4", "b4OursPerArray", 1_000, 1.1),
            new Growth("B8", "b8Ours", 250, 1.1),
            new Growth("B13", "b13Ours", 300, 0.1));

    private Compare() {}

    /**
     * Runs them.
     *
     * @param args one argument: ids with commas between, or {@code all}
     */
    public static void main(String[] args)
            throws RunnerException, InterruptedException, IOException, BadFileException, SQLException {
        List<String> ids = args.length == 0 || args[0].equals("all") ? List.of() : List.of(args[0].split(","));
        for (Duel duel : DUELS) {
            if (ids.isEmpty() || ids.contains(duel.id())) {
                System.out.println(fight(duel));
            }
        }
        for (Growth growth : GROWTHS) {
            if (ids.isEmpty() || ids.contains(growth.id())) {
                System.out.println(measure(growth));
            }
        }
        if (ids.isEmpty() || ids.contains("B7")) {
            System.out.println(DurableRecord.line());
        }
        if (ids.isEmpty() || ids.contains("B9")) {
            System.out.println(HandOff.line());
        }
        if (ids.isEmpty() || ids.contains("B13")) {
            FoldCost.lines().forEach(System.out::println);
        }
        if (ids.isEmpty() || ids.contains("B10")) {
            DesktopRun.of(Frames.class);
        }
        if (ids.isEmpty() || ids.contains("B12")) {
            DesktopRun.with(LongSession.FLAGS, LongSession.class);
        }
    }

    private static String fight(Duel duel) throws RunnerException {
        String line = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<Double> ours = new ArrayList<>();
            List<Double> peers = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                ours.addAll(run(duel.ours(), 0));
                peers.addAll(run(duel.peer(), 0));
            }
            double ratio = percentile(peers, 0.5) / percentile(ours, 0.5);
            double spread = percentile(peers, 0.9) / percentile(peers, 0.1);
            line = String.format(
                    Locale.ROOT,
                    "%s %s: %.1f ns [%.1f-%.1f] against %.1f ns [%.1f-%.1f] of %s: %.2fx, %s%s",
                    duel.id(),
                    duel.work(),
                    percentile(ours, 0.5),
                    percentile(ours, 0.1),
                    percentile(ours, 0.9),
                    percentile(peers, 0.5),
                    percentile(peers, 0.1),
                    percentile(peers, 0.9),
                    duel.peerName(),
                    ratio,
                    verdict(ratio, duel.goal()),
                    spread > QUIET ? " (noisy: peer spread " + Math.round(spread * 10) / 10.0 + ")" : "");
            if (spread <= QUIET) {
                break;
            }
        }
        return line;
    }

    private static String verdict(double ratio, double goal) {
        return goal == 0
                ? "no goal"
                : String.format(Locale.ROOT, "goal %.1fx %s", goal, ratio >= goal ? "reached" : "MISSED");
    }

    private static String measure(Growth growth) throws RunnerException {
        double small = percentile(run(growth.benchmark(), growth.smallest()), 0.5);
        double middle = percentile(run(growth.benchmark(), 4 * growth.smallest()), 0.5);
        double large = percentile(run(growth.benchmark(), 16 * growth.smallest()), 0.5);
        double exponent = Math.log(large / small) / Math.log(16);
        return String.format(
                Locale.ROOT,
                "%s %s over 1x, 4x, 16x of %d: %.1f, %.1f, %.1f ns: exponent %.2f, limit %.1f %s",
                growth.id(),
                growth.benchmark(),
                growth.smallest(),
                small,
                middle,
                large,
                exponent,
                growth.limit(),
                exponent <= growth.limit() ? "kept" : "EXCEEDED");
    }

    /** One fork of one benchmark: nanoseconds an operation, by iteration. */
    private static List<Double> run(String benchmark, int size) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\." + benchmark + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .jvmArgsAppend(COLLECTOR)
                .warmupIterations(4)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(6)
                .measurementTime(TimeValue.milliseconds(500))
                .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT);
        if (size > 0) {
            options.param("size", Integer.toString(size));
        }
        List<Double> times = new ArrayList<>();
        new Runner(options.build()).run().forEach(result -> {
            Statistics statistics = result.getPrimaryResult().getStatistics();
            statistics.getRawData().forEachRemaining(entry -> times.add(entry.getKey()));
        });
        return times;
    }

    private static double percentile(List<Double> values, double p) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(p * (sorted.length - 1))];
    }
}
