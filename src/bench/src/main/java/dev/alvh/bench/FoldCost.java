package dev.alvh.bench;

import com.sun.management.ThreadMXBean;
import dev.alvh.core.desk.Batch;
import dev.alvh.core.observation.Reading;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * B13: one evaluation a batch, what it costs a core and what it allocates, over histories of one, four and sixteen
 * lengths. Time is that of the thread, so that neighbours on the machine do not count.
 */
final class FoldCost {

    /** Of one evaluation; each quote of an option comes on top. */
    private static final double GOAL = 20;

    private static final int SHORTEST = 315;
    private static final int WARM_UP = 20_000;
    private static final int ROUNDS = 15;
    private static final int BATCHES = 200;

    private record Cost(double micros, double bytes) {}

    private FoldCost() {}

    /** A board that no frame touches whole, and one without options. */
    static List<String> lines() {
        return List.of(line(0), line(1_000));
    }

    private static String line(int options) {
        List<BenchMarket> desks = IntStream.of(1, 4, 16)
                .mapToObj(times -> new BenchMarket(times * SHORTEST, options))
                .toList();
        int quotes = desks.getFirst().next().events().size();
        desks.forEach(desk -> {
            if (!(desk.fold().state().condor() instanceof Reading.Known<?>)) {
                throw new IllegalStateException(
                        "no condor is held: " + desk.fold().state().condor());
            }
        });
        for (int i = 0; i < WARM_UP; i++) {
            desks.forEach(desk -> desk.fold().fold(desk.next()));
        }
        Cost[][] costs = new Cost[desks.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < desks.size(); i++) {
                costs[i][round] = cost(desks.get(i));
            }
        }
        double[] micros = Arrays.stream(costs)
                .mapToDouble(all -> Median.of(Arrays.stream(all).mapToDouble(Cost::micros)))
                .toArray();
        double[] bytes = Arrays.stream(costs)
                .mapToDouble(all -> Median.of(Arrays.stream(all).mapToDouble(Cost::bytes)))
                .toArray();
        double exponent = Math.log(micros[2] / micros[0]) / Math.log(16);
        return String.format(
                Locale.ROOT,
                "B13 fold of a batch of %d quotes, %d options on the board, over 1x, 4x, 16x of %d sessions: %.1f, %.1f, %.1f us"
                        + "%s, %.0f, %.0f, %.0f bytes allocated: exponent %.2f, limit 0.1 %s",
                quotes,
                options,
                SHORTEST,
                micros[0],
                micros[1],
                micros[2],
                options > 0 ? "" : " (goal " + GOAL + " " + (micros[2] <= GOAL ? "reached" : "MISSED") + ")",
                bytes[0],
                bytes[1],
                bytes[2],
                exponent,
                exponent <= 0.1 ? "kept" : "EXCEEDED");
    }

    private static Cost cost(BenchMarket desk) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Batch> batches =
                IntStream.range(0, BATCHES).mapToObj(_ -> desk.next()).toList();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long began = thread.getCurrentThreadCpuTime();
        batches.forEach(desk.fold()::fold);
        long nanos = thread.getCurrentThreadCpuTime() - began;
        return new Cost(nanos / 1e3 / BATCHES, (thread.getCurrentThreadAllocatedBytes() - bytes) / (double) BATCHES);
    }
}
