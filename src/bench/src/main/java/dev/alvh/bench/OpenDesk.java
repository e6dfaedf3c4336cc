package dev.alvh.bench;

import com.sun.management.ThreadMXBean;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.shell.ShellView;
import dev.alvh.desktop.shell.ShellViewModel;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.feed.sim.Scenario;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.stage.Stage;

/** The real window of the desk on the simulator, and what it costs. */
final class OpenDesk implements AutoCloseable {

    /**
     * What a while of it came to.
     *
     * @param gaps between pulses, milliseconds
     * @param updates quotes and levels that came in, a second
     * @param paintings of the curve's chart, a second
     * @param busy share of a core that the JavaFX thread took
     * @param bytes that the JavaFX thread allocated for a pulse
     */
    record Cost(double[] gaps, double updates, double paintings, double busy, double bytes) {}

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    private final DeskSession session;
    private final ShellViewModel viewModel;
    private final ShellView view;
    private final Stage stage;
    private final long thread;

    private OpenDesk(double pace) {
        Fonts.load();
        session = new DeskSession(
                Backstage.inBackground(FxThread::later),
                new DataSource.Simulation(Scenario.CRASH, 7),
                null,
                OptionalDouble.of(pace),
                true);
        viewModel = new ShellViewModel(session, Optional.empty());
        view = new ShellView(viewModel);
        stage = new Stage();
        stage.setScene(view.scene(1_280, 800));
        stage.show();
        thread = Thread.currentThread().threadId();
    }

    /**
     * Opens it in a toolkit that runs.
     *
     * @param pace of the simulation, in multiples of real time
     */
    static OpenDesk at(double pace) throws ExecutionException, InterruptedException {
        return FxThread.call(() -> new OpenDesk(pace));
    }

    /** Changes the pace of the market. */
    void setPace(double pace) throws ExecutionException, InterruptedException {
        FxThread.call(() -> {
            session.setSpeed(pace);
            return pace;
        });
    }

    /** Measures for some seconds. */
    Cost measure(int seconds) throws ExecutionException, InterruptedException {
        Watch watch = FxThread.call(() -> new Watch(view.lookup("#curve-chart")));
        long updates = updates();
        long cpu = THREADS.getThreadCpuTime(thread);
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long began = System.nanoTime();
        FxThread.call(() -> {
            watch.start();
            return watch;
        });
        Thread.sleep(1_000L * seconds);
        FxThread.call(() -> {
            watch.stop();
            return watch;
        });
        double elapsed = (System.nanoTime() - began) / NANOS;
        return new Cost(
                watch.gaps.stream().mapToDouble(Double::doubleValue).sorted().toArray(),
                (updates() - updates) / elapsed,
                watch.paintings / elapsed,
                (THREADS.getThreadCpuTime(thread) - cpu) / NANOS / elapsed,
                (THREADS.getThreadAllocatedBytes(thread) - bytes) / (double) watch.gaps.size());
    }

    private long updates() throws ExecutionException, InterruptedException {
        return FxThread.call(() -> session.desk()
                .get()
                .map(desk -> desk.health().events() + desk.health().conflated())
                .orElse(0L));
    }

    /** Ends the toolkit too. */
    @Override
    public void close() throws ExecutionException, InterruptedException {
        FxThread.call(() -> {
            stage.hide();
            view.close();
            viewModel.close();
            session.close();
            return stage;
        });
        FxThread.exit();
    }

    /** Counts pulses, and the paintings that the chart's canvas was given between them. */
    private static final class Watch extends AnimationTimer {

        private final CanvasPaintings chart;
        private final List<Double> gaps = new ArrayList<>();
        private long before = System.nanoTime();
        private long paintings;

        Watch(Node chart) {
            this.chart = new CanvasPaintings(chart);
        }

        @Override
        public void handle(long meant) {
            long now = System.nanoTime();
            gaps.add((now - before) / 1e6);
            before = now;
            if (chart.isPaintedAnew()) {
                paintings++;
            }
        }
    }
}
