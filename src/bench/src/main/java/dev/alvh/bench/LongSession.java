package dev.alvh.bench;

import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.fx.ToolkitFailure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** B12: the desk plays eight hours of a simulated market at sixty times its pace, and must not grow. By {@link DesktopRun}. */
public final class LongSession {

    /** Or the first touch of heap that is committed already would look like growth. */
    static final List<String> FLAGS = List.of("-XX:+AlwaysPreTouch");

    private static final double PACE = 60;
    private static final int SECONDS = 480;

    /** Half an hour of the market. */
    private static final int WARM_UP = 30;

    /** At the beginning and at the end; between them the collector is left to itself. */
    private static final int COLLECTIONS = 5;

    private static final double FLAT = 0.05;
    private static final double MOST_MEGABYTES = 350;
    private static final double KILO = 1_024;

    /** Over which resident memory is compared, seconds. */
    private static final int WINDOW = 60;

    /** Between two sessions it skips to half an hour before the next. */
    private static final int NIGHT = 40;

    private final List<Double> resident = new ArrayList<>();
    private final List<Double> uncompiled = new ArrayList<>();

    private LongSession() {}

    /**
     * Runs it.
     *
     * @param args seconds that it plays; eight minutes if left out
     */
    public static void main(String[] args)
            throws ToolkitFailure, ExecutionException, InterruptedException, IOException {
        int seconds = args.length == 0 ? SECONDS : Integer.parseInt(args[0]);
        FxThread.startAndCall(() -> "started");
        new LongSession().run(seconds);
    }

    private void run(int seconds) throws ExecutionException, InterruptedException, IOException {
        double before;
        double after;
        try (OpenDesk desk = OpenDesk.at(PACE)) {
            rest(WARM_UP);
            before = heap();
            rest(seconds - WARM_UP);
            after = heap();
            double updates = 0;
            for (int second = 0; updates < PACE && second < NIGHT; second += 2) {
                updates = desk.measure(2).updates();
            }
            if (updates < PACE) {
                throw new IllegalStateException("at its end " + updates + " updates a second came in");
            }
        }
        print("live heap", before, after, seconds);
        print("resident memory less compiled code", early(uncompiled), late(uncompiled), seconds);
        System.out.printf(
                Locale.ROOT,
                "B12 of which compiled code: %.1f to %.1f MB%n",
                early(resident) - early(uncompiled),
                late(resident) - late(uncompiled));
        double most = resident.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "B12 most resident memory: %.0f MB, goal %.0f MB %s%n",
                most,
                MOST_MEGABYTES,
                most <= MOST_MEGABYTES ? "reached" : "MISSED");
    }

    /** After half an hour of the market. */
    private static double early(List<Double> samples) {
        return Median.of(samples.stream().skip(WARM_UP).limit(WINDOW).mapToDouble(Double::doubleValue));
    }

    private static double late(List<Double> samples) {
        return Median.of(
                samples.stream().skip(Math.max(samples.size() - WINDOW, 0)).mapToDouble(Double::doubleValue));
    }

    /** What the compiler has written so far, megabytes: it ends with the last method that is hot. */
    private static double compiled() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.NON_HEAP
                                && pool.getName().startsWith("CodeHeap"))
                        .mapToLong(pool -> pool.getUsage().getUsed())
                        .sum()
                / KILO
                / KILO;
    }

    private static void print(String what, double before, double after, int seconds) {
        double growth = after / before - 1;
        System.out.printf(
                Locale.ROOT,
                "B12 %s over %d s at x%.0f: %.1f to %.1f MB, %+.1f %%, goal +%.1f %% %s%n",
                what,
                seconds,
                PACE,
                before,
                after,
                100 * growth,
                100 * FLAT,
                growth <= FLAT ? "reached" : "MISSED");
    }

    /** Lets it play, and notes what the process holds. */
    private void rest(int seconds) throws InterruptedException, IOException {
        for (int second = 0; second < seconds; second++) {
            Thread.sleep(1_000);
            String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(status -> status.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow();
            double megabytes = Double.parseDouble(line.replaceAll("\\D", "")) / KILO;
            resident.add(megabytes);
            uncompiled.add(megabytes - compiled());
        }
    }

    /** Megabytes that live after a collection; the least of some, for a frame that is being drawn lives too. */
    private double heap() throws InterruptedException, IOException {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < COLLECTIONS; i++) {
            rest(1);
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / KILO / KILO);
        }
        return least;
    }
}
