package dev.alvh.bench;

import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.fx.ToolkitFailure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * B12, shortened: the desk plays a simulated market fast, some sessions in a few minutes, and must not grow. Run it with
 * the flags of {@code jlink-config/image.args}.
 */
public final class LongSession {

    private static final double PACE = 600;
    private static final int SAMPLES = 30;
    private static final int WARM_UP = 30;
    private static final double FLAT = 0.05;
    private static final double MOST_MEGABYTES = 350;
    private static final double KILO = 1_024;

    /** Megabytes that live after a collection, and that the process holds. */
    private record Memory(double heap, double resident) {}

    private LongSession() {}

    /**
     * Runs it.
     *
     * @param args seconds from sample to sample, of which there are thirty; 8 if left out
     */
    public static void main(String[] args)
            throws ToolkitFailure, ExecutionException, InterruptedException, IOException {
        long pause = 1_000L * (args.length == 0 ? 8 : Integer.parseInt(args[0]));
        FxThread.startAndCall(() -> "started");
        List<Memory> samples = new ArrayList<>();
        try (OpenDesk desk = OpenDesk.at(PACE)) {
            Thread.sleep(1_000L * WARM_UP);
            for (int i = 0; i < SAMPLES; i++) {
                Thread.sleep(pause);
                samples.add(memory());
            }
        }
        double heap = growth(samples.stream().mapToDouble(Memory::heap).toArray());
        double resident = growth(samples.stream().mapToDouble(Memory::resident).toArray());
        double most = samples.stream().mapToDouble(Memory::resident).max().orElseThrow();
        boolean reached = heap <= FLAT && resident <= FLAT && most <= MOST_MEGABYTES;
        System.out.printf(
                Locale.ROOT,
                "B12 %d minutes at x%.0f: heap after collection %.1f MB, last third against first %+.1f %%; RSS at most %.0f MB"
                        + " (goal 350), %+.1f %% (goal 5.0): %s%n",
                SAMPLES * pause / 60_000,
                PACE,
                samples.getLast().heap(),
                100 * heap,
                most,
                100 * resident,
                reached ? "reached" : "MISSED");
    }

    private static Memory memory() throws IOException {
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        String resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return new Memory(heap.getUsed() / KILO / KILO, Double.parseDouble(resident.replaceAll("\\D", "")) / KILO);
    }

    /** By how much the median of the last third lies above that of the first, a fraction. */
    private static double growth(double[] values) {
        int third = values.length / 3;
        return median(Arrays.copyOfRange(values, values.length - third, values.length))
                        / median(Arrays.copyOf(values, third))
                - 1;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
