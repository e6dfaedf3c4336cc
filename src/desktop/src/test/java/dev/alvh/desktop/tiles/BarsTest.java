package dev.alvh.desktop.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.theme.Fonts;
import dev.alvh.desktop.theme.Role;
import dev.alvh.desktop.theme.Theme;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The bars as pixels: the zero line at 50, the longest bar 38 long, the newest at the right. */
class BarsTest extends ApplicationTest {

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }

    /** A painted tile, 60 by 100. */
    private record Painted(WritableImage image, Color past, Color present) {

        Color at(int x, int y) {
            return image.getPixelReader().getColor(x, y);
        }
    }

    private static Painted paint(List<Double> past, OptionalDouble present)
            throws ExecutionException, InterruptedException {
        return FxThread.call(() -> {
            Bars bars = new Bars();
            Scene scene = new Scene(bars, 60, 100);
            scene.getStylesheets().setAll(Theme.DARK.stylesheets());
            bars.past(past);
            bars.show(present);
            return new Painted(scene.snapshot(null), bars.color(Role.FUTURES), bars.color(Role.TEXT));
        });
    }

    @Test
    void barsStandAboveAndBelowZeroInProportionAndTheLastIsTheBrightPresentOne() throws Exception {
        Painted painted = paint(List.of(1.0, -1.0), OptionalDouble.of(2));

        assertEquals(painted.past(), painted.at(16, 33));
        assertNotEquals(painted.past(), painted.at(16, 29), "half as long as the longest");
        assertNotEquals(painted.past(), painted.at(16, 60), "a bar above zero is not below it");
        assertEquals(painted.past(), painted.at(30, 67));
        assertNotEquals(painted.past(), painted.at(30, 40));
        assertEquals(painted.present(), painted.at(44, 13));
        assertNotEquals(painted.present(), painted.at(44, 10));
    }

    @Test
    void withoutAPresentValueTheLastCloseIsOneOfThePast() throws Exception {
        Painted painted = paint(List.of(1.0, -1.0, 2.0), OptionalDouble.empty());

        assertEquals(painted.past(), painted.at(44, 13));
    }

    @Test
    void whereThereIsNoRoomTheOldestGiveWayAndDoNotScaleTheRest() throws Exception {
        List<Double> many = Stream.concat(Stream.of(1_000.0), Collections.nCopies(99, 1.0).stream())
                .toList();
        Painted painted = paint(many, OptionalDouble.of(1));

        assertEquals(painted.past(), painted.at(32, 13));
        assertEquals(painted.present(), painted.at(50, 13));
    }
}
