package dev.alvh.bench;

import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.fx.ToolkitFailure;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * B10: the real desk at 1280x800 while a simulated market goes so fast that 10,000 updates a second come in. Needs
 * {@code -Dglass.platform=Headless -Dprism.order=sw}, or a display.
 */
public final class Frames {

    /** The simulated market quotes some eighty times a second at its own pace. */
    private static final double FASTEST = 160;

    private static final int WARM_UP = 15;
    private static final int SECONDS = 15;
    private static final double LONGEST_GAP = 25;
    private static final double MOST_PAINTINGS = 30.5;
    private static final double FLAT = 0.1;
    private static final double P99 = 0.99;

    private Frames() {}

    /** Prints what frames cost at a pace, a quarter and a sixteenth of it, and how that grows. */
    public static void main(String[] args) throws ToolkitFailure, ExecutionException, InterruptedException {
        FxThread.startAndCall(() -> "started");
        double[] busy = new double[3];
        double[] updates = new double[3];
        try (OpenDesk desk = OpenDesk.at(FASTEST)) {
            Thread.sleep(1_000L * WARM_UP);
            for (int i = 0; i < busy.length; i++) {
                desk.setPace(FASTEST / Math.pow(4, i));
                desk.measure(2);
                OpenDesk.Cost cost = desk.measure(SECONDS);
                busy[i] = cost.busy();
                updates[i] = cost.updates();
                System.out.println(line(cost));
            }
        }
        double exponent = Math.log(busy[0] / busy[2]) / Math.log(updates[0] / updates[2]);
        System.out.printf(
                Locale.ROOT,
                "B10 growth of the JavaFX thread's cost with the rate of updates: exponent %.2f, limit %.1f %s%n",
                exponent,
                FLAT,
                exponent <= FLAT ? "kept" : "EXCEEDED");
    }

    private static String line(OpenDesk.Cost cost) {
        double[] gaps = cost.gaps();
        double p99 = gaps[(int) (P99 * (gaps.length - 1))];
        boolean reached = p99 <= LONGEST_GAP && cost.paintings() <= MOST_PAINTINGS;
        return String.format(
                Locale.ROOT,
                "B10 desk at 1280x800, %.0f updates/s: %d pulses, gap p50 %.1f, p99 %.1f, longest %.1f ms (goal p99 25.0);"
                        + " chart painted %.1f/s (goal 30.0); JavaFX thread busy %.0f %%, %.0f kB a pulse: %s",
                cost.updates(),
                gaps.length,
                gaps[gaps.length / 2],
                p99,
                gaps[gaps.length - 1],
                cost.paintings(),
                100 * cost.busy(),
                cost.bytes() / 1_000,
                reached ? "reached" : "MISSED");
    }
}
