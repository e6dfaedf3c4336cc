package dev.alvh.bench;

import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.fx.ToolkitFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * B10: the real desk at 1280x800 while a simulated market goes so fast that 10,000 updates a second come in, and a long
 * series against JavaFX's own chart. Started by {@link DesktopRun}.
 */
public final class Frames {

    /** The simulated market speaks some eighty times a second at its own pace. */
    private static final double FASTEST = 130;

    private static final double LEAST_UPDATES = 10_000;
    private static final double[] PACES = {FASTEST / 16, FASTEST / 4, FASTEST};
    private static final int WARM_UP = 15;
    private static final int SECONDS = 6;
    private static final int ROUNDS = 3;
    private static final double LONGEST_GAP = 25;
    private static final double MOST_PAINTINGS = 30;
    private static final double FLAT = 0.1;
    private static final double P99 = 0.99;

    private Frames() {}

    /** Prints what frames cost at three paces, how that grows, and what a long series costs. */
    public static void main(String[] args) throws ToolkitFailure, ExecutionException, InterruptedException {
        FxThread.startAndCall(() -> "started");
        System.out.println(LongSeries.line());
        List<List<OpenDesk.Cost>> costs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (OpenDesk desk = OpenDesk.at(FASTEST)) {
            Thread.sleep(1_000L * WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < PACES.length; i++) {
                    desk.setPace(PACES[i]);
                    desk.measure(1);
                    costs.get(i).add(desk.measure(SECONDS));
                }
            }
            print(costs.getLast());
            printGrowth(costs);
        }
    }

    private static void print(List<OpenDesk.Cost> costs) {
        double updates = Median.of(costs.stream().mapToDouble(OpenDesk.Cost::updates));
        if (updates < LEAST_UPDATES) {
            throw new IllegalStateException("only " + updates + " updates a second came in");
        }
        double[] gaps = costs.stream()
                .flatMap(cost -> cost.gaps().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double p99 = gaps[(int) (P99 * (gaps.length - 1))];
        double paintings = Median.of(costs.stream().mapToDouble(OpenDesk.Cost::paintings));
        System.out.printf(
                Locale.ROOT,
                "B10 desk at 1280x800, %.0f updates/s: %d pulses, gap p50 %.1f, p99 %.1f, longest %.1f ms, goal p99 %.1f ms %s%n",
                updates,
                gaps.length,
                gaps[gaps.length / 2],
                p99,
                gaps[gaps.length - 1],
                LONGEST_GAP,
                p99 <= LONGEST_GAP ? "reached" : "MISSED");
        System.out.printf(
                Locale.ROOT,
                "B10 curve chart painted %.1f times a second, goal %.1f %s; a pulse costs the screen's threads %.1f ms and"
                        + " %.0f kB%n",
                paintings,
                MOST_PAINTINGS,
                paintings > 0 && paintings <= MOST_PAINTINGS + 0.5 ? "reached" : "MISSED",
                1_000
                        * Median.of(costs.stream()
                                .mapToDouble(cost ->
                                        cost.busy() * SECONDS / cost.gaps().size())),
                Median.of(costs.stream().mapToDouble(OpenDesk.Cost::bytes)) / 1_000);
    }

    private static void printGrowth(List<List<OpenDesk.Cost>> costs) {
        double[] busy = costs.stream()
                .mapToDouble(pace -> Median.of(pace.stream().mapToDouble(OpenDesk.Cost::busy)))
                .toArray();
        double[] updates = costs.stream()
                .mapToDouble(pace -> Median.of(pace.stream().mapToDouble(OpenDesk.Cost::updates)))
                .toArray();
        double exponent = Math.log(busy[2] / busy[0]) / Math.log(updates[2] / updates[0]);
        System.out.printf(
                Locale.ROOT,
                "B10 screen's threads over 1x, 4x, 16x of %.0f updates/s: %.1f, %.1f, %.1f %% of a core: exponent %.2f,"
                        + " limit %.1f %s%n",
                updates[0],
                100 * busy[0],
                100 * busy[1],
                100 * busy[2],
                exponent,
                FLAT,
                exponent <= FLAT ? "kept" : "EXCEEDED");
    }
}
