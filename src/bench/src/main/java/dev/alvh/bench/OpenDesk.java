package dev.alvh.bench;

import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.session.Start;
import dev.alvh.desktop.shell.ShellView;
import dev.alvh.desktop.shell.ShellViewModel;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.feed.sim.Scenario;
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
     * @param busy share of a core that the screen's threads took
     * @param bytes that they allocated for a pulse
     */
    record Cost(List<Double> gaps, double updates, double paintings, double busy, double bytes) {}

    private static final String CHART = "#curve-chart";
    private static final int LONGEST_START = 60;
    private static final double NANOS = 1e9;

    private final DeskSession session;
    private final ShellViewModel viewModel;
    private final ShellView view;
    private final Stage stage;

    private OpenDesk(double pace) {
        Fonts.load();
        session = DeskSession.of(
                Backstage.inBackground(FxThread::later),
                new DataSource.Simulation(Scenario.CRASH, 7),
                new Start(Optional.empty(), OptionalDouble.of(pace), true, Optional.empty()));
        viewModel = new ShellViewModel(session, Optional.empty());
        view = new ShellView(viewModel);
        stage = new Stage();
        stage.setScene(view.scene(1_280, 800));
        stage.show();
    }

    /**
     * Opens it in a toolkit that runs, and waits until the market moves on screen.
     *
     * @param pace of the simulation, in multiples of real time
     */
    static OpenDesk at(double pace) throws ExecutionException, InterruptedException {
        OpenDesk desk = FxThread.call(() -> new OpenDesk(pace));
        String first = "";
        for (int second = 0; second < LONGEST_START; second++) {
            Thread.sleep(1_000);
            String words = desk.words();
            if (!first.isEmpty() && !words.equals(first)) {
                return desk;
            }
            first = words;
        }
        throw new IllegalStateException("the curve on screen does not move: " + first);
    }

    /** What the chart says that it shows; empty before there is one. */
    private String words() throws ExecutionException, InterruptedException {
        return FxThread.call(() -> Optional.ofNullable(view.lookup(CHART))
                .map(Node::getAccessibleText)
                .orElse(""));
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
        Watch watch = FxThread.call(() -> new Watch(view.lookup(CHART)));
        long updates = updates();
        ScreenThreads before = ScreenThreads.now();
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
        ScreenThreads spent = ScreenThreads.now().since(before);
        return new Cost(
                watch.gaps,
                (updates() - updates) / elapsed,
                watch.paintings / elapsed,
                spent.nanos() / NANOS / elapsed,
                spent.bytes() / (double) watch.gaps.size());
    }

    private long updates() throws ExecutionException, InterruptedException {
        return FxThread.call(() -> session.desk()
                .get()
                .map(desk -> desk.health().events() + desk.health().conflated())
                .orElseThrow(() -> new IllegalStateException("the desk shows nothing")));
    }

    /** Ends it and the toolkit, soon. */
    @Override
    public void close() {
        FxThread.later(() -> {
            stage.hide();
            view.close();
            viewModel.close();
            session.close();
            FxThread.exit();
        });
    }

    /** Counts pulses, and the paintings that the chart's canvas was given between them. */
    private static final class Watch extends AnimationTimer {

        private final Paintings chart;
        private final List<Double> gaps = new ArrayList<>();
        private long before = System.nanoTime();
        private long paintings;

        Watch(Node chart) {
            this.chart = new Paintings(chart);
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
