package dev.alvh.bench;

import dev.alvh.desktop.curve.Scale;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.text.Numbers;
import dev.alvh.desktop.theme.CanvasRegion;
import dev.alvh.desktop.theme.Pen;
import dev.alvh.desktop.theme.Role;
import dev.alvh.desktop.theme.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;

/**
 * B10: 100,000 points of which one moves, at 1280x800: a canvas of the desk's against JavaFX's {@link LineChart}, without
 * symbols, animation and automatic axes. Time is that of the screen's threads from the move to stillness.
 */
final class LongSeries {

    private static final int POINTS = 100_000;
    private static final int MOVED = POINTS / 2;
    private static final double LOW = 0;
    private static final double HIGH = 100;
    private static final double GOAL = 20;
    private static final String GREEN = "#00ff00";

    /** Longer than the desk's charts wait between two paintings. */
    private static final long PAUSE = 50;

    /** Pauses without work after which nothing more comes. */
    private static final int STILL = 2;

    private LongSeries() {}

    /** A chart that shows the series. */
    private interface Chart {
        Parent node();

        void move(double value);

        /** The pixel of the moved point in the scene. */
        double[] pixel(double value);
    }

    private static double[] values() {
        SplittableRandom random = new SplittableRandom(10);
        double[] values = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            values[i] = 40 + 10 * Math.sin(i / 9_000.0) + 5 * random.nextDouble();
        }
        return values;
    }

    /** Must run on the thread of a running toolkit. */
    private static final class Ours extends CanvasRegion implements Chart {

        private static final double LEFT = 52;
        private static final double TOP = 20;
        private static final double BOTTOM = 26;
        private static final double RIGHT = 16;

        private final double[] values = values();

        @Override
        public Parent node() {
            return this;
        }

        @Override
        public void move(double value) {
            values[MOVED] = value;
            markDirty();
        }

        private Scale x() {
            return new Scale(0, POINTS, LEFT, getWidth() - RIGHT);
        }

        private Scale y() {
            return new Scale(LOW, HIGH, getHeight() - BOTTOM, TOP);
        }

        @Override
        public double[] pixel(double value) {
            return new double[] {x().pixel(MOVED), y().pixel(value)};
        }

        @Override
        protected void paint(GraphicsContext graphics, double width, double height) {
            Pen pen = new Pen(graphics, role -> role == Role.FUTURES ? Color.web(GREEN) : color(role), 12);
            Scale x = x();
            Scale y = y();
            for (double tick : y.ticks(10)) {
                pen.horizontalLine(y.pixel(tick), LEFT, width - RIGHT, Role.GRID);
                pen.text(Numbers.fixed(tick, 0), LEFT - 8, y.pixel(tick), TextAlignment.RIGHT, Role.MUTED);
            }
            for (double tick : x.ticks(10_000)) {
                pen.verticalLine(x.pixel(tick), TOP, height - BOTTOM, Role.GRID);
                pen.text(Numbers.fixed(tick, 0), x.pixel(tick), height - 10, TextAlignment.CENTER, Role.MUTED);
            }
            double[] xs = new double[POINTS];
            double[] ys = new double[POINTS];
            for (int i = 0; i < POINTS; i++) {
                xs[i] = x.pixel(i);
                ys[i] = y.pixel(values[i]);
            }
            pen.series(xs, ys, 1, Role.FUTURES);
        }
    }

    /** Must run on the thread of a running toolkit. */
    private static final class Theirs implements Chart {

        private final NumberAxis x = new NumberAxis(0, POINTS, 10_000);
        private final NumberAxis y = new NumberAxis(LOW, HIGH, 10);
        private final LineChart<Number, Number> chart = new LineChart<>(x, y);
        private final XYChart.Series<Number, Number> series = new XYChart.Series<>();

        Theirs() {
            double[] values = values();
            List<XYChart.Data<Number, Number>> points = new ArrayList<>();
            for (int i = 0; i < POINTS; i++) {
                points.add(new XYChart.Data<>(i, values[i]));
            }
            series.getData().setAll(points);
            chart.setAnimated(false);
            chart.setCreateSymbols(false);
            chart.setLegendVisible(false);
            chart.getData().add(series);
            series.getNode().setStyle("-fx-stroke: " + GREEN + "; -fx-stroke-width: 1px;");
        }

        @Override
        public Parent node() {
            return chart;
        }

        @Override
        public void move(double value) {
            series.getData().get(MOVED).setYValue(value);
        }

        @Override
        public double[] pixel(double value) {
            return new double[] {
                x.localToScene(x.getDisplayPosition(MOVED), 0).getX(),
                y.localToScene(0, y.getDisplayPosition(value)).getY()
            };
        }
    }

    /** Milliseconds of the screen's threads for each time that the point moves. */
    private static double[] measure(Chart chart, int warmUp, int rounds)
            throws ExecutionException, InterruptedException {
        Stage stage = FxThread.call(() -> {
            Scene scene = new Scene(chart.node(), 1_280, 800);
            scene.getStylesheets().setAll(Theme.DARK.stylesheets());
            Stage opened = new Stage();
            opened.setScene(scene);
            opened.show();
            return opened;
        });
        double[] millis = new double[rounds];
        for (int round = -warmUp; round < rounds; round++) {
            double value = round % 2 == 0 ? 90 : 10;
            ScreenThreads before = stillness();
            FxThread.call(() -> {
                chart.move(value);
                return value;
            });
            if (round >= 0) {
                millis[round] = stillness().since(before).nanos() / 1e6;
            } else {
                stillness();
            }
            FxThread.call(() -> check(chart, stage.getScene().snapshot(null), value));
        }
        FxThread.call(() -> {
            stage.close();
            return stage;
        });
        Arrays.sort(millis);
        return millis;
    }

    /** What the screen's threads have taken when they have nothing more to do. */
    private static ScreenThreads stillness() throws InterruptedException {
        ScreenThreads before = ScreenThreads.now();
        for (int still = 0; still < STILL; ) {
            Thread.sleep(PAUSE);
            ScreenThreads now = ScreenThreads.now();
            still = now.equals(before) ? still + 1 : 0;
            before = now;
        }
        return before;
    }

    /** The moved point is where it belongs, and every column between the first and the last has some of the series. */
    private static String check(Chart chart, WritableImage image, double value) {
        double[] at = chart.pixel(value);
        boolean found = false;
        for (int dx = -2; dx <= 2; dx++) {
            for (int dy = -2; dy <= 2; dy++) {
                found |= isSeries(image.getPixelReader().getColor((int) at[0] + dx, (int) at[1] + dy));
            }
        }
        if (!found) {
            throw new IllegalStateException("the point that moved to " + value + " is not at " + Arrays.toString(at));
        }
        for (int column = 100; column < 1_200; column++) {
            boolean some = false;
            for (int row = 0; row < 800; row++) {
                some |= isSeries(image.getPixelReader().getColor(column, row));
            }
            if (!some) {
                throw new IllegalStateException("nothing of the series is in column " + column);
            }
        }
        return "painted";
    }

    private static boolean isSeries(Color color) {
        return color.getGreen() > 1.5 * Math.max(color.getRed(), color.getBlue()) && color.getGreen() > 0.2;
    }

    static String line() throws ExecutionException, InterruptedException {
        double[] ours = measure(FxThread.call(Ours::new), 20, 15);
        double[] theirs = measure(FxThread.call(Theirs::new), 2, 5);
        double ratio = theirs[theirs.length / 2] / ours[ours.length / 2];
        return String.format(
                Locale.ROOT,
                "B10 100,000 points of which one moves: %.1f ms [%.1f-%.1f] against %.1f ms [%.1f-%.1f] of"
                        + " JavaFX %s's LineChart: %.1fx, goal %.1fx %s",
                ours[ours.length / 2],
                ours[0],
                ours[ours.length - 1],
                theirs[theirs.length / 2],
                theirs[0],
                theirs[theirs.length - 1],
                System.getProperty("javafx.version"),
                ratio,
                GOAL,
                ratio >= GOAL ? "reached" : "MISSED");
    }
}
